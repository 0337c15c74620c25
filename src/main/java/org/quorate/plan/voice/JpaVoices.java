package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** {@link Voices} in the database. */
@ApplicationScoped
public class JpaVoices implements Voices {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(Contribution contribution) {
    em.persist(contribution);
  }

  @Override
  public void store(View view) {
    em.persist(view);
  }

  @Override
  public void store(Agreement agreement) {
    em.persist(agreement);
  }

  @Override
  public void store(Copy copy) {
    em.persist(copy);
  }

  @Override
  public List<Contribution> contributions(PlanId plan) {
    return newest(Contribution.class, "at", plan);
  }

  @Override
  public List<View> views(PlanId plan) {
    return newest(View.class, "at", plan);
  }

  @Override
  public List<Agreement> agreements(PlanId plan) {
    return newest(Agreement.class, "at", plan);
  }

  @Override
  public List<Copy> copies(PlanId plan) {
    return newest(Copy.class, "sharedAt", plan);
  }

  @Override
  public Optional<View> findView(UUID id) {
    return Optional.ofNullable(em.find(View.class, id));
  }

  @Override
  public Optional<Copy> findCopy(UUID id) {
    return Optional.ofNullable(em.find(Copy.class, id));
  }

  private <T> List<T> newest(Class<T> kind, String moment, PlanId plan) {
    return em.createQuery(
            "select x from %s x where x.plan = :plan order by x.%s desc, x.id desc"
                .formatted(kind.getSimpleName(), moment),
            kind)
        .setParameter("plan", plan)
        .getResultList();
  }
}
