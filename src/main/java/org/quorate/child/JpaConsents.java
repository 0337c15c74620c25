package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** {@link Consents} in the database. */
@ApplicationScoped
public class JpaConsents implements Consents {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(Consent consent) {
    em.persist(consent);
  }

  @Override
  public List<Consent> of(ChildId child) {
    return em.createQuery(
            """
            select c from Consent c where c.child = :child
            order by c.saidOn desc, c.recordedAt desc
            """,
            Consent.class)
        .setParameter("child", child)
        .getResultList();
  }
}
