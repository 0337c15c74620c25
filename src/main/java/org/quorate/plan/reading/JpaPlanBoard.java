package org.quorate.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;

/** Plans as rows for screens and JSON; each list is two queries. */
@ApplicationScoped
public class JpaPlanBoard {
  private static final String ROW =
      """
      select new org.quorate.plan.reading.PlanRow(
        p.id, p.child, p.kind, p.state, p.latestCategory, p.startedOn, p.endedOn, p.revision,
        p.changedAt,
        (select count(r) from PriorityArea r where r.plan = p and r.state = :running),
        (select count(w) from PriorityArea w where w.plan = p and w.state = :waiting),
        (select count(a) from PlanAction a where a.area.plan = p and a.area.state = :running
          and a.state = :pending))
      from Plan p
      """;

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** Every plan of a child, prepared and ended ones among them, the newest start first. */
  public List<PlanRow> of(ChildId child) {
    return withDue(
        rows(ROW + " where p.child = :child order by p.startedOn desc, p.id desc")
            .setParameter("child", child)
            .getResultList());
  }

  /** The open plans of many children. */
  public List<PlanRow> openOf(Collection<ChildId> children) {
    return children.isEmpty()
        ? List.of()
        : withDue(
            rows(ROW
                    + " where p.child in :children and p.state = :open"
                    + " order by p.startedOn, p.id")
                .setParameter("children", children)
                .setParameter("open", Plan.State.OPEN)
                .getResultList());
  }

  /** The nearest date of each, in one more query. */
  private List<PlanRow> withDue(List<PlanRow> rows) {
    if (rows.isEmpty()) {
      return rows;
    }
    Map<UUID, LocalDate> nearest = new HashMap<>();
    em.createQuery(
            """
            select r.plan.id, a.dueOn from PlanAction a join a.area r
            where r.plan.id in :plans and r.state = :running and a.state = :pending
            """,
            Object[].class)
        .setParameter("plans", rows.stream().map(PlanRow::id).toList())
        .setParameter("running", PriorityArea.State.OPEN)
        .setParameter("pending", PlanAction.State.OPEN)
        .getResultList()
        .forEach(
            row ->
                nearest.merge(
                    (UUID) row[0],
                    (LocalDate) row[1],
                    (one, two) -> one.isBefore(two) ? one : two));
    return rows.stream().map(row -> row.withDue(nearest.get(row.id()))).toList();
  }

  private TypedQuery<PlanRow> rows(String jpql) {
    return em.createQuery(jpql, PlanRow.class)
        .setParameter("running", PriorityArea.State.OPEN)
        .setParameter("waiting", PriorityArea.State.PARKED)
        .setParameter("pending", PlanAction.State.OPEN);
  }
}
