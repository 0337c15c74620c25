package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Interest;
import org.quorate.agency.ProfessionalId;

/**
 * Business with a child by leading for her, whatever agency one comes from; by being asked to lead,
 * since nobody accepts what they may not read; and by standing in, on those days.
 */
@ApplicationScoped
public class JpaLeadInterest implements Interest {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  private Clock clock;
  private ZoneId zone;

  protected JpaLeadInterest() {}

  @Inject
  public JpaLeadInterest(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Set<UUID> amongThese(Caller caller, Collection<UUID> children) {
    if (children.isEmpty() || caller.professional().isEmpty()) {
      return Set.of();
    }
    return em.createQuery(
            """
            select h.child from LeadHistory h
            where h.child in :children and (h.lead = :self
              or exists (select o from HandOver o where o.history = h
                and o.toWhom = :self and o.state in :open)
              or exists (select c from Cover c where c.history = h and c.lead = h.lead
                and c.professional = :self and c.calledOffAt is null
                and c.firstDay <= :today and c.lastDay >= :today))
            """,
            UUID.class)
        .setParameter("children", children)
        .setParameter("self", new ProfessionalId(caller.professional().get()))
        .setParameter("open", List.of(HandOver.State.PROPOSED, HandOver.State.ACCEPTED))
        .setParameter("today", LocalDate.ofInstant(clock.instant(), zone))
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
