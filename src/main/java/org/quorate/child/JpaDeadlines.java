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

/** {@link Deadlines} in the database. */
@ApplicationScoped
public class JpaDeadlines implements Deadlines {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Deadline> find(UUID id) {
    return Optional.ofNullable(em.find(Deadline.class, id));
  }

  @Override
  public void store(Deadline deadline) {
    if (!em.contains(deadline)) {
      em.persist(deadline);
    }
  }

  @Override
  public List<Deadline> open(ChildId child) {
    return open(List.of(child)).getOrDefault(child, List.of());
  }

  @Override
  public Map<ChildId, List<Deadline>> open(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select d from Deadline d
            where d.child in :children and d.state = org.quorate.child.Deadline.State.OPEN
            order by d.endsAt, d.rule, d.id
            """,
            Deadline.class)
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(Deadline::child));
  }

  @Override
  public List<Deadline> of(ChildId child) {
    return em.createQuery(
            "select d from Deadline d where d.child = :child order by d.endsAt, d.rule, d.id",
            Deadline.class)
        .setParameter("child", child)
        .getResultList();
  }
}
