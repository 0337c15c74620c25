package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.agency.ProfessionalId;

/** Whose children are whose, for lists on screens; one query each. */
@ApplicationScoped
public class JpaCaseloadBoard {
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** Those allocated to the caller; for a team's manager those of the team. */
  public List<CaseloadRow> of(Caller caller, LocalDate today) {
    return em.createQuery(
            """
            select new org.quorate.child.CaseloadRow(c.id, c.reference, c.givenName, c.knownAs)
            from Child c
            where exists (select a from Allocation a where a.child = c
              and (a.period.to is null or a.period.to >= :today)
              and (a.worker = :professional
                or (:manages = true and a.team <> '' and a.team = :team)))
            order by c.reference
            """,
            CaseloadRow.class)
        .setParameter("today", today)
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .setParameter("manages", caller.is(Role.TEAM_MANAGER))
        .setParameter("team", caller.team())
        .getResultList();
  }

  /** These children, by identifier. */
  public Map<ChildId, CaseloadRow> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select new org.quorate.child.CaseloadRow(c.id, c.reference, c.givenName, c.knownAs)
            from Child c where c.id in :children
            """,
            CaseloadRow.class)
        .setParameter("children", children.stream().map(ChildId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(CaseloadRow::id, Function.identity()));
  }
}
