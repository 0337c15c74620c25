package org.quorate.child;

import java.time.Instant;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Actor;

/** What can happen to a {@link Child}; each is audited, and asks the watch to look again. */
public final class ChildFacts {
  private ChildFacts() {}

  /** The trail names them after the aggregate: {@code Child.Registered}. */
  private interface OfChild extends ChildFact {
    @Override
    default String what() {
      return "Child." + getClass().getSimpleName();
    }
  }

  /** A record was begun. */
  public record Registered(Actor by, Instant at, ChildId child) implements OfChild {}

  /** A part of the record was put right. */
  public record Amended(Actor by, Instant at, ChildId child, String detail) implements OfChild {}

  /** An unborn child was born. */
  public record Born(Actor by, Instant at, ChildId child) implements OfChild {}

  /** The GP's practice was identified, or it was said that it is not known. */
  public record GpIdentified(Actor by, Instant at, ChildId child, Optional<AgencyId> practice)
      implements OfChild {}

  /** Came on roll. */
  public record Enrolled(Actor by, Instant at, ChildId child, AgencyId school) implements OfChild {}

  /** Went off roll. */
  public record LeftSchool(Actor by, Instant at, ChildId child, AgencyId school)
      implements OfChild {}

  /** Lives somewhere else. */
  public record Placed(Actor by, Instant at, ChildId child) implements OfChild {}

  /** Another team or worker holds the case. */
  public record Allocated(Actor by, Instant at, ChildId child, Optional<ProfessionalId> worker)
      implements OfChild {}

  /** Lives under another law. */
  public record LegalStatusChanged(Actor by, Instant at, ChildId child, LegalStatus status)
      implements OfChild {
    @Override
    public String detail() {
      return status.name();
    }
  }

  /** Family members, siblings or what is known of them changed. */
  public record FamilyChanged(Actor by, Instant at, ChildId child) implements OfChild {}
}
