package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** {@link Watches} in the database. */
@ApplicationScoped
public class JpaWatches implements Watches {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** What the transaction has not written yet is left to be written together. */
  @Override
  public void lookNow(Collection<UUID> children, Instant now) {
    for (UUID child : children) {
      em.createNativeQuery(
              """
              insert into watch (child, look_at) values (?, ?)
              on duplicate key update look_at = values(look_at), version = version + 1
              """)
          .setParameter(1, child)
          .setParameter(2, Timestamp.from(now))
          .setFlushMode(FlushModeType.COMMIT)
          .executeUpdate();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Watch> claim(Instant now, int most) {
    return em.createNativeQuery(
            """
            select * from watch where look_at <= ?
            order by look_at limit ? for update skip locked
            """,
            Watch.class)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }
}
