package org.quorate.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;

/** {@link Agencies} in the database. */
@ApplicationScoped
public class JpaAgencies implements Agencies {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Agency> find(AgencyId id) {
    return Optional.ofNullable(em.find(Agency.class, id.value()));
  }

  @Override
  public List<Agency> withIds(Collection<AgencyId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select a from Agency a where a.id in :ids order by a.name", Agency.class)
        .setParameter("ids", ids.stream().map(AgencyId::value).toList())
        .getResultList();
  }

  @Override
  public List<Agency> ofKind(Sector kind, String area) {
    return em.createQuery(
            """
            select a from Agency a
            where a.kind = :kind and a.active = true
              and (:area = '' or a.area = :area or a.area = '')
            order by case when a.area = '' then 1 else 0 end, a.name, a.id
            """,
            Agency.class)
        .setParameter("kind", kind)
        .setParameter("area", area)
        .getResultList();
  }

  @Override
  public Optional<Agency> named(String name, String area) {
    return em.createQuery(
            "select a from Agency a where a.name = :name and a.area = :area", Agency.class)
        .setParameter("name", name)
        .setParameter("area", area)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Agency> all() {
    return em.createQuery("select a from Agency a order by a.name, a.id", Agency.class)
        .getResultList();
  }

  @Override
  public void storeAll(Collection<Agency> agencies) {
    agencies.stream().filter(agency -> !em.contains(agency)).forEach(em::persist);
    try {
      em.flush();
    } catch (PersistenceException lost) {
      throw DuplicateKey.in(lost, "agency_name_once_per_area")
          ? new Rejected(AgencyProblem.NAME_TAKEN, "name")
          : lost;
    }
  }
}
