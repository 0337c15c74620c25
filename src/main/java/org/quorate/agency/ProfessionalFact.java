package org.quorate.agency;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Something that happened to one professional, and so to the agency they sit for. */
public sealed interface ProfessionalFact extends Fact {
  ProfessionalId professional();

  /** The agency they sit for once it has happened. */
  AgencyId agency();

  @Override
  default Set<Subject> about() {
    return Set.of(
        new Subject(Subject.Kind.PROFESSIONAL, professional().value()),
        new Subject(Subject.Kind.AGENCY, agency().value()));
  }

  @Override
  default String what() {
    return "Professional." + getClass().getSimpleName();
  }

  /** They are in the directory from now on. */
  record Registered(Actor by, Instant at, ProfessionalId professional, AgencyId agency)
      implements ProfessionalFact {}

  /** What is known of them was put right. */
  record Amended(Actor by, Instant at, ProfessionalId professional, AgencyId agency)
      implements ProfessionalFact {}

  /** They sit for another agency. */
  record Moved(Actor by, Instant at, ProfessionalId professional, AgencyId from, AgencyId agency)
      implements ProfessionalFact {
    @Override
    public Set<Subject> about() {
      return Set.of(
          new Subject(Subject.Kind.PROFESSIONAL, professional().value()),
          new Subject(Subject.Kind.AGENCY, from().value()),
          new Subject(Subject.Kind.AGENCY, agency().value()));
    }
  }

  /** Somebody, or nobody, stands in for them. */
  record DeputyNamed(
      Actor by,
      Instant at,
      ProfessionalId professional,
      AgencyId agency,
      Optional<ProfessionalId> deputy)
      implements ProfessionalFact {}

  /** They have left. */
  record Retired(Actor by, Instant at, ProfessionalId professional, AgencyId agency)
      implements ProfessionalFact {}
}
