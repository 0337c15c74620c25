package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;

/** {@link Warnings} in the database. */
@ApplicationScoped
public class JpaWarnings implements Warnings {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Warning> find(WarningId id) {
    return Optional.ofNullable(em.find(Warning.class, id.value()));
  }

  @Override
  public Map<ChildId, List<Warning>> standing(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select w from Warning w
            where w.child in :children and w.clearedAt is null
            order by w.since, w.id
            """,
            Warning.class)
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(Warning::child));
  }

  @Override
  public List<Warning> of(ChildId child) {
    return em.createQuery(
            "select w from Warning w where w.child = :child order by w.raisedAt desc, w.id desc",
            Warning.class)
        .setParameter("child", child)
        .getResultList();
  }

  @Override
  public void store(Warning warning) {
    em.persist(warning);
  }
}
