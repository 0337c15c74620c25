package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;

/** Who leads for how many and for whom, for lists on screens; a fixed number of queries each. */
@ApplicationScoped
public class JpaLeadBoard {
  private static final String CHILD =
      """
      select new org.quorate.plan.lead.LeadRow(
        c.id, c.reference, c.givenName, c.knownAs, %s, h.lead)
      """;

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /**
   * Everybody who leads or is asked to, the longest list first; two queries.
   *
   * @param most the local limit, to be shown beside each
   */
  public List<CaseloadOfLead> caseloads(int most) {
    Map<ProfessionalId, Long> asked = new HashMap<>();
    em.createQuery(
            "select o.toWhom, count(o) from HandOver o where o.state = :open group by o.toWhom",
            Object[].class)
        .setParameter("open", HandOver.State.PROPOSED)
        .getResultStream()
        .forEach(row -> asked.put((ProfessionalId) row[0], (Long) row[1]));
    Map<ProfessionalId, Long> led = new HashMap<>();
    em.createQuery(
            """
            select h.lead, count(h) from LeadHistory h where h.lead is not null group by h.lead
            """,
            Object[].class)
        .getResultStream()
        .forEach(row -> led.put((ProfessionalId) row[0], (Long) row[1]));
    asked.keySet().forEach(whom -> led.putIfAbsent(whom, 0L));
    return named(led.keySet()).stream()
        .map(
            row ->
                new CaseloadOfLead(
                    new ProfessionalId((UUID) row[0]),
                    (row[1] + " " + row[2]).strip(),
                    (String) row[3],
                    (String) row[4],
                    led.get(new ProfessionalId((UUID) row[0])),
                    asked.getOrDefault(new ProfessionalId((UUID) row[0]), 0L),
                    most))
        .sorted(
            Comparator.comparing(CaseloadOfLead::children)
                .reversed()
                .thenComparing(CaseloadOfLead::name))
        .toList();
  }

  private List<Object[]> named(Collection<ProfessionalId> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select p.id, p.givenName, p.familyName, p.team, a.name
            from Professional p, Agency a
            where p.id in :people and a.id = p.agency
            """,
            Object[].class)
        .setParameter("people", people.stream().map(ProfessionalId::value).toList())
        .getResultList();
  }

  /** The children somebody leads for. */
  public List<LeadRow> ledBy(ProfessionalId lead) {
    return em.createQuery(
            CHILD.formatted("t.fromAt")
                + """
                from LeadHistory h, Child c, Term t
                where h.lead = :lead and c.id = h.child and t.history = h
                  and t.position = (select max(u.position) from Term u where u.history = h)
                order by c.reference
                """,
            LeadRow.class)
        .setParameter("lead", lead)
        .getResultList();
  }

  /** Those somebody is asked to lead for and has not answered. */
  public List<LeadRow> askedOf(ProfessionalId professional) {
    return em.createQuery(
            CHILD.formatted("o.proposedAt")
                + """
                from HandOver o, LeadHistory h, Child c
                where o.toWhom = :professional and o.state = :open and h = o.history
                  and c.id = h.child
                order by o.proposedAt
                """,
            LeadRow.class)
        .setParameter("professional", professional)
        .setParameter("open", HandOver.State.PROPOSED)
        .getResultList();
  }

  /** Who leads now, by child; those whom nobody leads are not among the keys. */
  public Map<ChildId, ProfessionalId> leadsOf(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select h.child, h.lead from LeadHistory h
            where h.child in :children and h.lead is not null
            """,
            Object[].class)
        .setParameter("children", children.stream().map(ChildId::value).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new ChildId((UUID) row[0]), row -> (ProfessionalId) row[1]));
  }
}
