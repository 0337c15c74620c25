package org.quorate.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quorate.plan.PlanId;

/** {@link Reviews} in the database. */
@ApplicationScoped
public class JpaReviews implements Reviews {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(Review review) {
    em.persist(review);
  }

  @Override
  public List<Review> of(PlanId plan) {
    return em.createQuery(
            "select r from Review r where r.plan = :plan order by r.heldOn desc, r.id desc",
            Review.class)
        .setParameter("plan", plan)
        .getResultList();
  }
}
