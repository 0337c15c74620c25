package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Interest;
import org.quorate.access.Role;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;

/**
 * Business with a child by what this room knows: the social worker who holds the case; the manager
 * of the team that holds it, and while the team has named nobody each of its workers; the people of
 * an agency that works with the child.
 */
@ApplicationScoped
public class JpaChildInterest implements Interest {
  /** What nobody's identifier is, for callers who have none. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  private Clock clock;
  private ZoneId zone;

  protected JpaChildInterest() {}

  @Inject
  public JpaChildInterest(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Set<UUID> amongThese(Caller caller, Collection<UUID> children) {
    if (children.isEmpty()) {
      return Set.of();
    }
    boolean works = caller.is(Role.SOCIAL_WORKER);
    boolean manages = caller.is(Role.TEAM_MANAGER);
    boolean sitsForAgency = caller.is(Role.AGENCY_PROFESSIONAL);
    return em.createQuery(
            """
            select c.id from Child c
            where c.id in :children and (
              exists (select a from Allocation a where a.child = c
                and (a.period.to is null or a.period.to >= :today)
                and (a.worker = :professional
                  or (a.team <> '' and a.team = :team
                    and (:manages = true or (:works = true and a.worker is null)))))
              or (:sits = true and exists (select i from Involvement i
                where i.child = c.id and i.agency = :agency
                  and (i.period.to is null or i.period.to >= :today))))
            """,
            UUID.class)
        .setParameter("children", children)
        .setParameter("today", LocalDate.ofInstant(clock.instant(), zone))
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .setParameter("team", caller.team())
        .setParameter("manages", manages)
        .setParameter("works", works)
        .setParameter("sits", sitsForAgency)
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
