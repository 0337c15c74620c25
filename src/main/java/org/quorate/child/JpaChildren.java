package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/** {@link Children} in the database. */
@ApplicationScoped
public class JpaChildren implements Children {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Child> find(ChildId id) {
    return Optional.ofNullable(em.find(Child.class, id.value()));
  }

  @Override
  public Optional<Child> find(ChildReference reference) {
    return em.createQuery("select c from Child c where c.reference = :reference", Child.class)
        .setParameter("reference", reference.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Child> withIds(Collection<ChildId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select c from Child c where c.id in :ids", Child.class)
        .setParameter("ids", ids.stream().map(ChildId::value).toList())
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "c.enrolments")
        .setHint("eclipselink.batch", "c.placements")
        .setHint("eclipselink.batch", "c.allocations")
        .setHint("eclipselink.batch", "c.familyMembers")
        .setHint("eclipselink.batch", "c.siblings")
        .getResultList();
  }

  @Override
  public boolean isTaken(ChildReference reference) {
    return !em.createNativeQuery("select 1 from child where reference = ?")
        .setParameter(1, reference.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<ChildId> withSameNumber(Identifiers identifiers) {
    return em.createQuery(
            """
            select c.id from Child c
            where c.identifiers.nhsNumber = :nhs or c.identifiers.upn = :upn
               or c.identifiers.laChildId = :la
            """,
            java.util.UUID.class)
        .setParameter("nhs", identifiers.nhsNumber().map(NhsNumber::digits).orElse(""))
        .setParameter("upn", identifiers.upn().map(Upn::value).orElse(""))
        .setParameter("la", identifiers.laChildId().map(LaChildId::value).orElse(""))
        .getResultStream()
        .map(ChildId::new)
        .toList();
  }

  @Override
  public List<ChildId> perhapsSame(PersonName name, LocalDate bornOrExpected) {
    NameKeys wanted = NameKeys.of(name, "");
    return em.createQuery(
            """
            select c from Child c
            where c.birth.born = :day or (c.birth.born is null and c.birth.expected = :day)
            order by c.id
            """,
            Child.class)
        .setParameter("day", bornOrExpected)
        .getResultStream()
        .filter(child -> NameKeys.of(child.name(), child.knownAs()).isLike(wanted))
        .map(Child::id)
        .toList();
  }

  @Override
  public void store(Child child) {
    if (!em.contains(child)) {
      em.persist(child);
    }
    try {
      em.flush();
    } catch (PersistenceException lost) {
      throw isDuplicate(lost) ? new Rejected(ChildProblem.NUMBER_TAKEN, "nhsNumber") : lost;
    }
    keepKeys(child);
  }

  /** Rewritten only where the name is another: a child has some twenty marks. */
  private void keepKeys(Child child) {
    Set<String> marks = NameKeys.of(child.name(), child.knownAs()).keys();
    List<?> kept =
        em.createNativeQuery("select mark from child_name_key where child = ?")
            .setParameter(1, child.id().value())
            .getResultList();
    if (marks.equals(Set.copyOf(kept))) {
      return;
    }
    em.createNativeQuery("delete from child_name_key where child = ?")
        .setParameter(1, child.id().value())
        .executeUpdate();
    var insert =
        em.createNativeQuery(
            "insert into child_name_key (mark, child) values "
                + String.join(", ", java.util.Collections.nCopies(marks.size(), "(?, ?)")));
    int at = 1;
    for (String mark : marks) {
      insert.setParameter(at++, mark).setParameter(at++, child.id().value());
    }
    insert.executeUpdate();
  }

  private static boolean isDuplicate(Throwable lost) {
    return Stream.iterate(lost, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLIntegrityConstraintViolationException broken
                    && broken.getMessage().contains("child_has_own_"));
  }
}
