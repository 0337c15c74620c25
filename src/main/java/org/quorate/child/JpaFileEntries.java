package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link FileEntries} in the database, each kind in a table of its own. */
@ApplicationScoped
public class JpaFileEntries implements FileEntries {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<FileEntry> find(UUID id) {
    return em.getMetamodel().getEntities().stream()
        .map(Type::getJavaType)
        .filter(FileEntry.class::isAssignableFrom)
        .map(kind -> (FileEntry) em.find(kind, id))
        .filter(entry -> entry != null)
        .findFirst();
  }

  @Override
  public <T extends FileEntry> Optional<T> find(Class<T> kind, UUID id) {
    return Optional.ofNullable(em.find(kind, id));
  }

  @Override
  public void store(FileEntry entry) {
    if (!em.contains(entry)) {
      em.persist(entry);
    }
  }

  @Override
  public <T extends FileEntry> List<T> of(Class<T> kind, ChildId child) {
    return em.createQuery(
            "select e from %s e where e.child = :child order by e.happenedOn desc, e.recordedAt desc"
                .formatted(name(kind)),
            kind)
        .setParameter("child", child)
        .getResultList();
  }

  @Override
  public <T extends FileEntry> Map<ChildId, List<T>> standing(
      Class<T> kind, Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select e from %s e where e.child in :children and e.strikeOut.at is null
            order by e.happenedOn desc, e.recordedAt desc
            """
                .formatted(name(kind)),
            kind)
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(FileEntry::child));
  }

  private String name(Class<?> kind) {
    EntityType<?> type = em.getMetamodel().entity(kind);
    return type.getName();
  }
}
