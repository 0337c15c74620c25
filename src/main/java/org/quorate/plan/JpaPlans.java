package org.quorate.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;

/** {@link Plans} in the database. */
@ApplicationScoped
public class JpaPlans implements Plans {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Plan> find(PlanId id) {
    return whole(em.createQuery("select p from Plan p where p.id = :id", Plan.class))
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Plan> of(ChildId child) {
    return whole(
            em.createQuery(
                "select p from Plan p where p.child = :child order by p.startedOn desc, p.id desc",
                Plan.class))
        .setParameter("child", child)
        .getResultList();
  }

  @Override
  public Map<ChildId, List<Plan>> openOf(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return whole(
            em.createQuery(
                """
                select p from Plan p
                where p.child in :children and p.state = org.quorate.plan.Plan.State.OPEN
                order by p.startedOn, p.id
                """,
                Plan.class))
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(Plan::child));
  }

  /** A query for each kind of part, not one for each part. */
  private static TypedQuery<Plan> whole(TypedQuery<Plan> query) {
    return query
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.members")
        .setHint("eclipselink.batch", "p.areas")
        .setHint("eclipselink.batch", "p.areas.scores")
        .setHint("eclipselink.batch", "p.areas.actions")
        .setHint("eclipselink.batch", "p.areas.actions.redatings");
  }

  /** The child's own row is the lock: there is one even before the first plan. */
  @Override
  public List<Plan> hold(ChildId child) {
    em.createNativeQuery("select id from child where id = ? for update")
        .setParameter(1, child.value())
        .getResultList();
    return of(child);
  }

  /**
   * Written out at once: the end of one plan must be in the table before the start of the next,
   * where only one may be open.
   */
  @Override
  public void store(Plan plan) {
    if (!em.contains(plan)) {
      em.persist(plan);
    }
    em.flush();
  }
}
