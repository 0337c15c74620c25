package org.quorate.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;

/** {@link PlanSeats} in two queries. */
@ApplicationScoped
public class JpaPlanSeats implements PlanSeats {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Map<ChildId, Seats> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, Set<AgencyId>> coreGroups = coreGroups(children);
    Map<ChildId, Set<AgencyId>> responsible = responsible(children);
    return Stream.concat(coreGroups.keySet().stream(), responsible.keySet().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                child -> child,
                child ->
                    new Seats(
                        responsible.getOrDefault(child, Set.of()),
                        coreGroups.getOrDefault(child, Set.of()))));
  }

  private Map<ChildId, Set<AgencyId>> coreGroups(Collection<ChildId> children) {
    List<Object[]> rows =
        em.createQuery(
                """
                select p.child, m.agency from Plan p join p.members m
                where p.child in :children and p.state = :open and m.coreGroup = true
                """,
                Object[].class)
            .setParameter("children", children)
            .setParameter("open", Plan.State.OPEN)
            .getResultList();
    return byChild(rows);
  }

  private Map<ChildId, Set<AgencyId>> responsible(Collection<ChildId> children) {
    List<Object[]> rows =
        em.createQuery(
                """
                select p.child, r.owner, a.agency
                from Plan p join p.areas r left join r.actions a on a.state = :pending
                where p.child in :children and p.state = :open and r.state = :running
                """,
                Object[].class)
            .setParameter("children", children)
            .setParameter("open", Plan.State.OPEN)
            .setParameter("running", PriorityArea.State.OPEN)
            .setParameter("pending", PlanAction.State.OPEN)
            .getResultList();
    return byChild(rows);
  }

  private static Map<ChildId, Set<AgencyId>> byChild(List<Object[]> rows) {
    Map<ChildId, Set<AgencyId>> found = new HashMap<>();
    for (Object[] row : rows) {
      for (int column = 1; column < row.length; column++) {
        if (row[column] != null) {
          found
              .computeIfAbsent((ChildId) row[0], child -> new HashSet<>())
              .add((AgencyId) row[column]);
        }
      }
    }
    return found;
  }
}
