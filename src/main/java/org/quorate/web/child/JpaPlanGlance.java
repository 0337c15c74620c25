package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.web.child.PlanGlance.Area;
import org.quorate.web.child.PlanGlance.Point;

/** The open plans of a child for her page: three queries, however much is in them. */
@ApplicationScoped
public class JpaPlanGlance {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** The oldest first; as a rule there is one at most. */
  List<PlanGlance> of(ChildId child) {
    List<Plan> plans =
        em.createQuery(
                """
                select p from Plan p where p.child = :child and p.state = :open
                order by p.startedOn, p.id
                """,
                Plan.class)
            .setParameter("child", child)
            .setParameter("open", Plan.State.OPEN)
            .getResultList();
    if (plans.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Point>> scores = scores(child);
    Map<UUID, List<Area>> areas = new HashMap<>();
    Map<UUID, Integer> parked = new HashMap<>();
    for (Object[] row : areas(child)) {
      UUID plan = (UUID) row[0];
      UUID area = (UUID) row[1];
      if (row[4] == PriorityArea.State.PARKED) {
        parked.merge(plan, 1, Integer::sum);
      } else {
        areas
            .computeIfAbsent(plan, id -> new ArrayList<>())
            .add(
                new Area(
                    area, (String) row[2], (String) row[3], scores.getOrDefault(area, List.of())));
      }
    }
    return plans.stream()
        .map(
            p ->
                new PlanGlance(
                    p.id().value(),
                    p.kind(),
                    p.category(),
                    p.startedOn(),
                    areas.getOrDefault(p.id().value(), List.of()),
                    parked.getOrDefault(p.id().value(), 0)))
        .toList();
  }

  private List<Object[]> areas(ChildId child) {
    return em.createQuery(
            """
            select p.id, a.id, a.worry, a.outcome, a.state from Plan p join p.areas a
            where p.child = :child and p.state = :open and a.state in :shown
            order by a.position, a.id
            """,
            Object[].class)
        .setParameter("child", child)
        .setParameter("open", Plan.State.OPEN)
        .setParameter("shown", List.of(PriorityArea.State.OPEN, PriorityArea.State.PARKED))
        .getResultList();
  }

  private Map<UUID, List<Point>> scores(ChildId child) {
    Map<UUID, List<Point>> all = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                """
                select a.id, s from Plan p join p.areas a join a.scores s
                where p.child = :child and p.state = :open and a.state = :running
                """,
                Object[].class)
            .setParameter("child", child)
            .setParameter("open", Plan.State.OPEN)
            .setParameter("running", PriorityArea.State.OPEN)
            .getResultList()) {
      Score score = (Score) row[1];
      all.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(new Point(score.by(), score.on(), score.points()));
    }
    all.values().forEach(points -> points.sort(Comparator.comparing(Point::on)));
    return all;
  }

  /** The newest of one voice. */
  static Optional<Point> latest(List<Point> points, Score.By by) {
    return points.reversed().stream().filter(point -> point.by() == by).findFirst();
  }
}
