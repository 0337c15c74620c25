package org.quorate.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;

/** What can happen to a {@link Plan} and to what is said about it. */
public final class PlanFacts {
  private PlanFacts() {}

  /** What every fact of a plan says; the trail names them after the plan: {@code Plan.Made}. */
  public interface Happened extends Fact {
    PlanId plan();

    ChildId child();

    @Override
    default Set<Subject> about() {
      return Set.of(new Subject(Subject.Kind.PLAN, plan().value()), Subject.child(child().value()));
    }

    @Override
    default String what() {
      return "Plan." + getClass().getSimpleName();
    }
  }

  /** It was begun, and nobody has decided on it yet. */
  public record Prepared(Actor by, Instant at, PlanId plan, ChildId child, PlanKind kind)
      implements Happened {
    @Override
    public String detail() {
      return kind.name();
    }
  }

  /** It was decided on and is open. */
  public record Made(
      Actor by, Instant at, PlanId plan, ChildId child, PlanKind kind, LocalDate startedOn)
      implements Happened {
    @Override
    public String detail() {
      return kind + " from " + startedOn;
    }
  }

  public record Ended(
      Actor by,
      Instant at,
      PlanId plan,
      ChildId child,
      PlanKind kind,
      LocalDate endedOn,
      EndReason reason)
      implements Happened {
    @Override
    public String detail() {
      return kind + " on " + endedOn + ", " + reason;
    }
  }

  public record Recategorised(Actor by, Instant at, PlanId plan, ChildId child, Category category)
      implements Happened {}

  /** What happened to an area. */
  public enum AreaChange {
    ADDED,
    AMENDED,
    PARKED,
    BROUGHT_UP,
    ACHIEVED,
    DROPPED,
    /** Taken into another area. */
    GROUPED
  }

  public record AreaChanged(
      Actor by, Instant at, PlanId plan, ChildId child, UUID area, AreaChange change)
      implements Happened {
    @Override
    public String detail() {
      return change.name();
    }
  }

  public record AreasReordered(Actor by, Instant at, PlanId plan, ChildId child)
      implements Happened {}

  /** What happened to an action. */
  public enum ActionChange {
    AGREED,
    AMENDED,
    REDATED,
    DONE,
    GIVEN_UP,
    REOPENED
  }

  public record ActionChanged(
      Actor by, Instant at, PlanId plan, ChildId child, UUID action, ActionChange change)
      implements Happened {
    @Override
    public String detail() {
      return change.name();
    }
  }

  /**
   * Somebody said where an area stands.
   *
   * @param betterThanBefore higher than the last score of the same voice
   */
  public record Scored(
      Actor by,
      Instant at,
      PlanId plan,
      ChildId child,
      UUID area,
      Score.By voice,
      boolean betterThanBefore)
      implements Happened {}

  public record MembersChanged(Actor by, Instant at, PlanId plan, ChildId child, AgencyId agency)
      implements Happened {}

  /** A meeting looked at it together. */
  public record Reviewed(Actor by, Instant at, PlanId plan, ChildId child, MeetingType kind)
      implements Happened {
    @Override
    public String detail() {
      return kind.name();
    }
  }

  /** Something was said about a plan, or handed on: what, by its plain name. */
  public record Noted(Actor by, Instant at, PlanId plan, ChildId child, String detail)
      implements Happened {}
}
