package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildId;

/** {@link Referrals} in the database. */
@ApplicationScoped
public class JpaReferrals implements Referrals {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Referral> find(ReferralId id) {
    return Optional.ofNullable(em.find(Referral.class, id.value()));
  }

  @Override
  public void store(Referral referral) {
    if (!em.contains(referral)) {
      em.persist(referral);
    }
    em.flush();
  }

  @Override
  public List<Referral> of(ChildId child) {
    return em.createQuery(
            "select r from Referral r where r.child = :child order by r.referredOn desc, r.id desc",
            Referral.class)
        .setParameter("child", child)
        .getResultList();
  }
}
