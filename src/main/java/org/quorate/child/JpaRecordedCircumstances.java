package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link RecordedCircumstances} in the database. */
@ApplicationScoped
public class JpaRecordedCircumstances implements RecordedCircumstances {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<RecordedCircumstance> find(UUID id) {
    return Optional.ofNullable(em.find(RecordedCircumstance.class, id));
  }

  @Override
  public void store(RecordedCircumstance circumstance) {
    if (!em.contains(circumstance)) {
      em.persist(circumstance);
    }
  }

  @Override
  public List<RecordedCircumstance> of(ChildId child) {
    return em.createQuery(
            """
            select c from RecordedCircumstance c where c.child = :child
            order by c.period.from desc, c.recordedAt desc
            """,
            RecordedCircumstance.class)
        .setParameter("child", child)
        .getResultList();
  }

  @Override
  public Map<ChildId, List<RecordedCircumstance>> standing(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select c from RecordedCircumstance c
            where c.child in :children and c.strikeOut.at is null
            order by c.period.from desc, c.recordedAt desc
            """,
            RecordedCircumstance.class)
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(RecordedCircumstance::child));
  }
}
