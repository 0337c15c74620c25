package org.quorate.plan;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;

/**
 * Who does an action: a professional, for the agency they sit for; an agency that will name
 * somebody; or somebody of the family, the child included.
 */
public sealed interface ActionOwner {
  /** The agency that answers for it; empty where the family does it. */
  default Optional<AgencyId> agency() {
    return Optional.empty();
  }

  /** A professional, and the agency they did it for when it was agreed. */
  record Person(ProfessionalId professional, AgencyId at) implements ActionOwner {
    @Override
    public Optional<AgencyId> agency() {
      return Optional.of(at);
    }
  }

  /** An agency, as long as it has named nobody. */
  record Service(AgencyId at) implements ActionOwner {
    @Override
    public Optional<AgencyId> agency() {
      return Optional.of(at);
    }
  }

  /** A member of the child's family circle, by the identifier in the child's record. */
  record Relative(UUID familyMember) implements ActionOwner {}

  /** The child herself. */
  record TheChild() implements ActionOwner {}
}
