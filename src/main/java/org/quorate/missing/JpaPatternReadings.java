package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quorate.child.ChildId;

/** {@link PatternReadings} in the database. */
@ApplicationScoped
public class JpaPatternReadings implements PatternReadings {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(PatternReading reading) {
    em.persist(reading);
    em.flush();
  }

  @Override
  public List<PatternReading> of(ChildId child) {
    return em.createQuery(
            "select r from PatternReading r where r.child = :child order by r.at desc, r.id desc",
            PatternReading.class)
        .setParameter("child", child)
        .getResultList();
  }
}
