package org.quorate.plan.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** {@link CaseSummaries} in the database. */
@ApplicationScoped
public class JpaCaseSummaries implements CaseSummaries {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(CaseSummary summary) {
    em.persist(summary);
  }

  @Override
  public Optional<CaseSummary> find(UUID id) {
    return Optional.ofNullable(em.find(CaseSummary.class, id));
  }

  @Override
  public List<CaseSummary> of(PlanId plan) {
    return em.createQuery(
            "select s from CaseSummary s where s.plan = :plan order by s.number desc",
            CaseSummary.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
