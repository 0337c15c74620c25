package org.quorate.plan.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Subject;

/** What can happen to a {@link LeadHistory}; each is audited. */
public final class LeadFacts {
  private LeadFacts() {}

  /** The trail names them after what people speak of: {@code Lead.HandedOver}. */
  private interface OfLead extends LeadFact {
    ProfessionalId whom();

    @Override
    default Set<Subject> about() {
      return Set.of(
          Subject.child(child().value()), new Subject(Subject.Kind.PROFESSIONAL, whom().value()));
    }

    @Override
    default String what() {
      return "Lead." + getClass().getSimpleName();
    }
  }

  /** Somebody leads where nobody led. */
  public record Appointed(Actor by, Instant at, ChildId child, ProfessionalId whom, LeadChange why)
      implements OfLead {
    @Override
    public String detail() {
      return why.name();
    }
  }

  /** Who was appointed has said yes. */
  public record Accepted(Actor by, Instant at, ChildId child, ProfessionalId whom)
      implements OfLead {}

  /** Somebody is asked to lead from now on; nothing has changed yet. */
  public record HandOverProposed(
      Actor by, Instant at, ChildId child, UUID handOver, ProfessionalId whom, LeadChange why)
      implements OfLead {
    @Override
    public String detail() {
      return why.name();
    }
  }

  /** They said yes. Of a hand-over at once {@link HandedOver} follows in the same breath. */
  public record HandOverAccepted(
      Actor by, Instant at, ChildId child, UUID handOver, ProfessionalId whom) implements OfLead {}

  public record HandOverDeclined(
      Actor by, Instant at, ChildId child, UUID handOver, ProfessionalId whom) implements OfLead {}

  public record HandOverWithdrawn(
      Actor by, Instant at, ChildId child, UUID handOver, ProfessionalId whom) implements OfLead {}

  /** Another person leads from this moment on. */
  public record HandedOver(
      Actor by, Instant at, ChildId child, ProfessionalId from, ProfessionalId whom, LeadChange why)
      implements OfLead {
    @Override
    public String detail() {
      return why.name();
    }
  }

  /** Somebody stands in for the lead for some days; the lead stays responsible. */
  public record CoverArranged(
      Actor by, Instant at, ChildId child, ProfessionalId whom, LocalDate from, LocalDate to)
      implements OfLead {
    @Override
    public String detail() {
      return from + "/" + to;
    }
  }

  public record CoverCalledOff(Actor by, Instant at, ChildId child, ProfessionalId whom)
      implements OfLead {}

  /** Nobody leads any longer, because no plan is open. */
  public record Ended(Actor by, Instant at, ChildId child, ProfessionalId whom) implements OfLead {}
}
