package org.quorate.plan.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;

/** {@link Circle} in the database. */
@ApplicationScoped
public class JpaCircle implements Circle {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(TrustedPerson person) {
    em.persist(person);
  }

  @Override
  public Optional<TrustedPerson> find(UUID id) {
    return Optional.ofNullable(em.find(TrustedPerson.class, id));
  }

  @Override
  public List<TrustedPerson> of(ChildId child) {
    return em.createQuery(
            """
            select t from TrustedPerson t where t.child = :child and t.goneAt is null
            order by t.namedAt, t.id
            """,
            TrustedPerson.class)
        .setParameter("child", child)
        .getResultStream()
        .sorted(Comparator.comparing(person -> person.details().closeness()))
        .toList();
  }
}
