package org.quorate.meeting;

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

/**
 * Business with a child by what meetings know: whoever convenes or chairs one about the child, and
 * the people of an agency that is asked to one.
 */
@ApplicationScoped
public class JpaMeetingInterest implements Interest {
  /** What nobody's identifier is, for callers who have none. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  @Override
  public Set<UUID> amongThese(Caller caller, Collection<UUID> children) {
    if (children.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery(
            """
            select c.child from Meeting m join m.children c
            where c.child in :children and c.included = true and (
              m.convenorAccount = :account
              or m.chair = :professional
              or (:sits = true and exists (select i from Invitation i
                where i.meeting = m and i.agency = :agency and i.standing = :invited)))
            """,
            ChildId.class)
        .setParameter("children", children.stream().map(ChildId::new).toList())
        .setParameter("account", caller.account().orElse(NOBODY))
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .setParameter("sits", caller.is(Role.AGENCY_PROFESSIONAL))
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .setParameter("invited", Standing.INVITED)
        .getResultStream()
        .map(ChildId::value)
        .collect(Collectors.toSet());
  }
}
