package org.quorate.plan.ending;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;
import org.quorate.plan.PlanId;

/** What happens around the end of a plan. */
public final class EndingFacts {
  private EndingFacts() {}

  /** An agency is told what becomes of a plan; its mail is written from this and nothing else. */
  public record AgencyTold(
      Actor by, Instant at, ChildId child, PlanId plan, AgencyId agency, Told told)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(
          Subject.child(child.value()),
          new Subject(Subject.Kind.PLAN, plan.value()),
          new Subject(Subject.Kind.AGENCY, agency.value()));
    }

    @Override
    public String what() {
      return "Plan.AgencyTold";
    }

    @Override
    public String detail() {
      return told.kind().name();
    }
  }

  /** An adult service was named that is to take over. */
  public record TransitionPlanned(Actor by, Instant at, ChildId child, AgencyId service)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(
          Subject.child(child.value()), new Subject(Subject.Kind.AGENCY, service.value()));
    }

    @Override
    public String what() {
      return "Transition.Planned";
    }
  }

  /** It has taken over. */
  public record HandedOverToAdults(Actor by, Instant at, ChildId child, AgencyId service)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(
          Subject.child(child.value()), new Subject(Subject.Kind.AGENCY, service.value()));
    }

    @Override
    public String what() {
      return "Transition.HandedOver";
    }
  }

  /**
   * What the mail says.
   *
   * @param involved whether social care stays involved
   * @param lead a name; empty where nobody leads any longer
   * @param next what comes next, as it was typed; read by the scanner
   * @param meetingReference by which the agency knows what it is about; empty where there is none
   * @param from whoever tells it
   */
  public record Told(
      UUID notice,
      EmailAddress to,
      Notice.Kind kind,
      boolean involved,
      String lead,
      String next,
      String meetingReference,
      String from) {}
}
