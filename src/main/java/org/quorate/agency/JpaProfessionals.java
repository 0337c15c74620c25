package org.quorate.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;

/** {@link Professionals} in the database. */
@ApplicationScoped
public class JpaProfessionals implements Professionals {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Professional> find(ProfessionalId id) {
    return Optional.ofNullable(em.find(Professional.class, id.value()));
  }

  @Override
  public List<Professional> withIds(Collection<ProfessionalId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select p from Professional p where p.id in :ids
            order by p.familyName, p.givenName, p.id
            """,
            Professional.class)
        .setParameter("ids", ids.stream().map(ProfessionalId::value).toList())
        .getResultList();
  }

  @Override
  public List<Professional> of(AgencyId agency) {
    return em.createQuery(
            """
            select p from Professional p where p.agency = :agency and p.active = true
            order by p.familyName, p.givenName, p.id
            """,
            Professional.class)
        .setParameter("agency", agency)
        .getResultList();
  }

  @Override
  public List<Professional> withAddress(EmailAddress address) {
    return em.createQuery(
            """
            select distinct p from Professional p left join p.formerAddresses former
            where p.address = :address or former = :address
            """,
            Professional.class)
        .setParameter("address", address.folded())
        .getResultStream()
        .sorted(Professionals.nearestFirst(address))
        .toList();
  }

  @Override
  public List<Professional> deputisedBy(ProfessionalId deputy) {
    return em.createQuery(
            """
            select p from Professional p where p.deputy = :deputy and p.active = true
            order by p.familyName, p.givenName, p.id
            """,
            Professional.class)
        .setParameter("deputy", deputy)
        .getResultList();
  }

  @Override
  public List<Professional> allActive() {
    return em.createQuery(
            """
            select distinct p from Professional p left join fetch p.formerAddresses
            where p.active = true
            order by p.familyName, p.givenName, p.id
            """,
            Professional.class)
        .getResultList();
  }

  @Override
  public void storeAll(Collection<Professional> professionals) {
    professionals.stream().filter(professional -> !em.contains(professional)).forEach(em::persist);
    try {
      em.flush();
    } catch (PersistenceException lost) {
      throw DuplicateKey.in(lost, "professional_address_once_among_active")
          ? new Rejected(AgencyProblem.ADDRESS_TAKEN, "address")
          : lost;
    }
  }
}
