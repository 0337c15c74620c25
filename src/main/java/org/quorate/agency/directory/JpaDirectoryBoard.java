package org.quorate.agency.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;

/** The directory's lists and pages out of the database. */
@ApplicationScoped
public class JpaDirectoryBoard {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** Where a list of agencies goes on. */
  public record AfterAgency(String name, UUID id) {}

  /** Where a list of people goes on. */
  public record AfterPerson(String familyName, String givenName, UUID id) {}

  /** Agencies by name, at most {@code limit}; those alike only where none is spelt as typed. */
  public Found<AgencyRow> agencies(AgencySearch search, Optional<AfterAgency> after, int limit) {
    NameMatch spelt = NameMatch.spelt(search.text());
    List<Agency> found = agencies(search, spelt, after, limit);
    boolean alike = found.isEmpty() && !spelt.asksNothing() && !exists(search, spelt);
    if (alike) {
      found = agencies(search, NameMatch.alike(search.text()), after, limit);
    }
    Map<AgencyId, Long> people = peopleOf(found);
    return new Found<>(
        found.stream().map(a -> row(a, people.getOrDefault(a.id(), 0L))).toList(), alike);
  }

  /** One agency with how many sit for it. */
  public Optional<AgencyRow> agency(AgencyId id) {
    return Optional.ofNullable(em.find(Agency.class, id.value()))
        .map(a -> row(a, peopleOf(List.of(a)).getOrDefault(id, 0L)));
  }

  /** The people of an agency: first those who are there, by family name. */
  public List<PersonRow> peopleOf(AgencyId agency, boolean goneToo) {
    List<Professional> people =
        em.createQuery(
                """
                select p from Professional p
                where p.agency = :agency and (p.active = true or :goneToo = true)
                order by p.active desc, p.familyName, p.givenName, p.id
                """,
                Professional.class)
            .setParameter("agency", agency)
            .setParameter("goneToo", goneToo)
            .getResultList();
    return rows(people);
  }

  /** People by family name, at most {@code limit}; those alike only where none is as typed. */
  public Found<PersonRow> people(PersonSearch search, Optional<AfterPerson> after, int limit) {
    NameMatch spelt = NameMatch.spelt(search.text());
    List<Professional> found = people(search, spelt, after, limit);
    boolean alike =
        found.isEmpty()
            && !spelt.asksNothing()
            && (after.isEmpty() || people(search, spelt, Optional.empty(), 1).isEmpty());
    if (alike) {
      found = people(search, NameMatch.alike(search.text()), after, limit);
    }
    return new Found<>(rows(found), alike);
  }

  /** One professional. */
  public Optional<PersonRow> person(ProfessionalId id) {
    return Optional.ofNullable(em.find(Professional.class, id.value()))
        .map(p -> rows(List.of(p)).getFirst());
  }

  /** Where a professional could be reached before, by the alphabet. */
  public List<String> formerAddresses(ProfessionalId id) {
    return em.createQuery(
            """
            select f from Professional p join p.formerAddresses f where p.id = :id order by f
            """,
            String.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** Every area that an open agency serves, by the alphabet. */
  public List<String> areas() {
    return em.createQuery(
            """
            select distinct a.area from Agency a where a.active = true and a.area <> ''
            order by a.area
            """,
            String.class)
        .getResultList();
  }

  private boolean exists(AgencySearch search, NameMatch match) {
    return !agencies(search, match, Optional.empty(), 1).isEmpty();
  }

  private List<Agency> agencies(
      AgencySearch search, NameMatch match, Optional<AfterAgency> after, int limit) {
    StringBuilder jpql = new StringBuilder("select a from Agency a where 1 = 1");
    jpql.append(search.closedToo() ? "" : " and a.active = true");
    jpql.append(search.kind().isPresent() ? " and a.kind = :kind" : "");
    jpql.append(search.area().isEmpty() ? "" : " and a.area = :area");
    jpql.append(match.on("Agency", "a"));
    if (after.isPresent()) {
      jpql.append(" and (a.name > :name or (a.name = :name and a.id > :id))");
    }
    TypedQuery<Agency> query =
        em.createQuery(jpql.append(" order by a.name, a.id").toString(), Agency.class);
    match.fill(query);
    search.kind().ifPresent(kind -> query.setParameter("kind", kind));
    if (!search.area().isEmpty()) {
      query.setParameter("area", search.area());
    }
    after.ifPresent(a -> query.setParameter("name", a.name()).setParameter("id", a.id()));
    return query.setMaxResults(limit).getResultList();
  }

  private List<Professional> people(
      PersonSearch search, NameMatch match, Optional<AfterPerson> after, int limit) {
    StringBuilder jpql = new StringBuilder("select p from Professional p where 1 = 1");
    jpql.append(search.goneToo() ? "" : " and p.active = true");
    jpql.append(match.on("Professional", "p"));
    if (after.isPresent()) {
      jpql.append(" and (p.familyName > :family or (p.familyName = :family and");
      jpql.append(" (p.givenName > :given or (p.givenName = :given and p.id > :id))))");
    }
    jpql.append(" order by p.familyName, p.givenName, p.id");
    TypedQuery<Professional> query = em.createQuery(jpql.toString(), Professional.class);
    match.fill(query);
    after.ifPresent(
        a ->
            query
                .setParameter("family", a.familyName())
                .setParameter("given", a.givenName())
                .setParameter("id", a.id()));
    return query.setMaxResults(limit).getResultList();
  }

  private Map<AgencyId, Long> peopleOf(Collection<Agency> agencies) {
    Map<AgencyId, Long> counts = new HashMap<>();
    if (!agencies.isEmpty()) {
      em.createQuery(
              """
              select p.agency, count(p) from Professional p
              where p.active = true and p.agency in :agencies group by p.agency
              """,
              Object[].class)
          .setParameter("agencies", agencies.stream().map(Agency::id).toList())
          .getResultList()
          .forEach(pair -> counts.put((AgencyId) pair[0], (Long) pair[1]));
    }
    return counts;
  }

  private List<PersonRow> rows(List<Professional> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> agencies =
        em.createQuery("select a from Agency a where a.id in :ids", Agency.class)
            .setParameter("ids", people.stream().map(p -> p.agency().value()).distinct().toList())
            .getResultStream()
            .collect(Collectors.toMap(a -> a.id().value(), Agency::name));
    Map<ProfessionalId, Professional> deputies = deputiesOf(people);
    return people.stream()
        .map(
            p ->
                PersonRow.of(
                    p,
                    agencies.get(p.agency().value()),
                    p.deputy().map(deputies::get).orElse(null)))
        .toList();
  }

  private Map<ProfessionalId, Professional> deputiesOf(List<Professional> people) {
    List<UUID> ids =
        people.stream().flatMap(p -> p.deputy().stream()).map(ProfessionalId::value).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select p from Professional p where p.id in :ids", Professional.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Professional::id, Function.identity()));
  }

  private static AgencyRow row(Agency a, long people) {
    return new AgencyRow(
        a.id().value(),
        a.name(),
        a.kind(),
        a.area(),
        a.mailbox().value(),
        a.outOfHoursPhone(),
        a.active(),
        a.version(),
        people);
  }
}
