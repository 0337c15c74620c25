package org.quorate.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Interest;
import org.quorate.access.Role;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;

/**
 * Business with a child by what plans know: the people of an agency that is on an open plan, and
 * whoever has an action in one.
 */
@ApplicationScoped
public class JpaPlanInterest implements Interest {
  /** What nobody's identifier is, for callers who have none. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Set<UUID> amongThese(Caller caller, Collection<UUID> children) {
    if (children.isEmpty()) {
      return Set.of();
    }
    return em.createQuery(
            """
            select p.child from Plan p
            where p.child in :children and p.state = :open and (
              (:sits = true and exists (
                select m.agency from Plan q join q.members m where q = p and m.agency = :agency))
              or exists (
                select a from PlanAction a where a.area.plan = p
                  and a.professional = :professional))
            """,
            ChildId.class)
        .setParameter("children", children.stream().map(ChildId::new).toList())
        .setParameter("open", Plan.State.OPEN)
        .setParameter("sits", caller.is(Role.AGENCY_PROFESSIONAL))
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .getResultStream()
        .map(ChildId::value)
        .collect(Collectors.toSet());
  }
}
