package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link RecordedMilestones} in the database. */
@ApplicationScoped
public class JpaRecordedMilestones implements RecordedMilestones {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<RecordedMilestone> find(UUID id) {
    return Optional.ofNullable(em.find(RecordedMilestone.class, id));
  }

  @Override
  public void store(RecordedMilestone milestone) {
    if (!em.contains(milestone)) {
      em.persist(milestone);
    }
  }

  @Override
  public List<RecordedMilestone> of(ChildId child) {
    return em.createQuery(
            """
            select m from RecordedMilestone m where m.child = :child
            order by m.happenedAt, m.recordedAt, m.id
            """,
            RecordedMilestone.class)
        .setParameter("child", child)
        .getResultList();
  }

  /** The child's own row is the lock: there is one even while the log is empty. */
  @Override
  public List<RecordedMilestone> hold(ChildId child) {
    em.createNativeQuery("select id from child where id = ? for update")
        .setParameter(1, child.value())
        .getResultList();
    return of(child);
  }
}
