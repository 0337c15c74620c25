package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.quorate.plan.PlanId;

/** {@link Notices} in the database. */
@ApplicationScoped
public class JpaNotices implements Notices {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(Collection<Notice> notices) {
    em.flush();
    notices.forEach(em::persist);
  }

  @Override
  public List<Notice> of(PlanId plan) {
    return em.createQuery(
            "select n from Notice n where n.plan = :plan order by n.toldAt, n.id", Notice.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
