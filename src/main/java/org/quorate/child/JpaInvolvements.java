package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link Involvements} in the database. */
@ApplicationScoped
public class JpaInvolvements implements Involvements {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Involvement> find(UUID id) {
    return Optional.ofNullable(em.find(Involvement.class, id));
  }

  @Override
  public void store(Involvement involvement) {
    if (!em.contains(involvement)) {
      em.persist(involvement);
    }
  }

  @Override
  public List<Involvement> of(ChildId child) {
    return em.createQuery(
            """
            select i from Involvement i where i.child = :child
            order by case when i.period.to is null then 0 else 1 end, i.period.from desc, i.id
            """,
            Involvement.class)
        .setParameter("child", child)
        .getResultList();
  }

  @Override
  public Map<ChildId, List<Involvement>> openOn(LocalDate day, Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select i from Involvement i
            where i.child in :children and i.period.from <= :day
              and (i.period.to is null or i.period.to >= :day)
            order by i.period.from, i.id
            """,
            Involvement.class)
        .setParameter("children", children)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.groupingBy(Involvement::child));
  }
}
