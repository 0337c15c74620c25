package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.EndPlan;
import org.quorate.plan.EndReason;
import org.quorate.plan.MakePlan;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.Plans;
import org.quorate.plan.review.NextReview;
import org.quorate.plan.review.RecordReview;
import org.quorate.plan.review.Review;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;

/**
 * What a concluded meeting means for the plans of its children. The meeting is the review: the plan
 * that it looks at is reviewed, made, ended or stepped down in the same transaction, so that no
 * decision stands in minutes alone.
 */
@ApplicationScoped
public class PlanDecisions {
  private Plans plans;
  private MakePlan makePlan;
  private EndPlan endPlan;
  private RecordReview recordReview;

  /** For CDI's proxy only. */
  protected PlanDecisions() {}

  @Inject
  public PlanDecisions(Plans plans, MakePlan makePlan, EndPlan endPlan, RecordReview recordReview) {
    this.plans = plans;
    this.makePlan = makePlan;
    this.endPlan = endPlan;
    this.recordReview = recordReview;
  }

  /** A meeting that was held and could decide, and what it decided about one child. */
  record Outcome(Meeting meeting, ChildId child, List<Decision> decisions, ReviewNotes notes) {
    private Optional<Decision> of(DecisionKind kind) {
      return decisions.stream().filter(decision -> decision.kind() == kind).findFirst();
    }

    private Slot slot() {
      return meeting.card().slot();
    }

    private LocalDate day() {
      return slot().day();
    }

    private Instant at() {
      return slot().startsAt();
    }

    private Optional<UUID> id() {
      return Optional.of(meeting.id().value());
    }
  }

  /** Throws what the plans refuse, and so the whole conclusion. */
  void carryOut(Outcome outcome, Caller caller) {
    boolean made =
        outcome.of(DecisionKind.CP_PLAN_MADE).isPresent()
            || outcome.of(DecisionKind.CIN_PLAN_AGREED).isPresent()
                && open(outcome, PlanKind.CHILD_IN_NEED).isEmpty();
    if (made) {
      make(outcome, kindMade(outcome), caller);
    } else {
      reviewedHere(outcome.meeting().type()).ifPresent(kind -> review(outcome, kind, caller));
    }
  }

  private static PlanKind kindMade(Outcome outcome) {
    return outcome.of(DecisionKind.CP_PLAN_MADE).isPresent()
        ? PlanKind.CHILD_PROTECTION
        : PlanKind.CHILD_IN_NEED;
  }

  private void make(Outcome outcome, PlanKind kind, Caller caller) {
    boolean protection = kind == PlanKind.CHILD_PROTECTION;
    makePlan.run(
        new MakePlan.Request(
            outcome.child(),
            kind,
            protection ? outcome.notes().category() : Optional.empty(),
            protection
                ? Plan.Start.byConference(outcome.day(), outcome.id())
                : Plan.Start.agreed(outcome.day(), outcome.id()),
            Optional.of(outcome.at()),
            members(outcome)),
        caller);
  }

  /** Whom the meeting named; where it named nobody, every agency that was there. */
  private static Set<AgencyId> members(Outcome outcome) {
    return outcome.notes().members().isEmpty()
        ? outcome.meeting().invitations().stream()
            .filter(i -> i.attendance().filter(Attendance::atTheTable).isPresent())
            .flatMap(i -> i.agency().stream())
            .collect(Collectors.toSet())
        : outcome.notes().members();
  }

  /** Which kind of plan a kind of meeting reviews. */
  private static Optional<PlanKind> reviewedHere(MeetingType type) {
    return java.util.Arrays.stream(PlanKind.values())
        .filter(kind -> NextReview.meetingsOf(kind).contains(type))
        .findFirst();
  }

  private void review(Outcome outcome, PlanKind kind, Caller caller) {
    Optional<Plan> plan = open(outcome, kind);
    if (plan.isEmpty()) {
      if (outcome.decisions().stream().anyMatch(d -> d.kind().isAboutPlan())) {
        throw new Rejected(
            PlanProblem.NO_OPEN_PLAN, "decisions", Map.of("child", outcome.child().toString()));
      }
      return;
    }
    recordReview.run(
        new RecordReview.Request(
            plan.get().id(),
            new Review.Held(
                outcome.meeting().type(),
                outcome.day(),
                outcome.id(),
                result(outcome),
                reasons(outcome)),
            outcome.notes()),
        caller);
    ending(outcome).ifPresent(reason -> end(outcome, plan.get(), reason, caller));
  }

  private void end(Outcome outcome, Plan plan, EndReason reason, Caller caller) {
    boolean conference = outcome.meeting().type().isConference();
    endPlan.run(
        new EndPlan.Request(
            plan.id(),
            Optional.empty(),
            new Plan.Ending(
                outcome.day(),
                reason,
                reasons(outcome),
                conference ? Optional.of(outcome.day()) : Optional.empty(),
                outcome.id()),
            Optional.of(outcome.at())),
        caller);
    if (reason == EndReason.STEPPED_DOWN) {
      make(outcome, PlanKind.CHILD_IN_NEED, caller);
    }
  }

  private static Optional<EndReason> ending(Outcome outcome) {
    if (outcome.of(DecisionKind.CP_PLAN_STEPS_DOWN).isPresent()) {
      return Optional.of(EndReason.STEPPED_DOWN);
    }
    boolean over =
        outcome.of(DecisionKind.CP_PLAN_ENDS).isPresent()
            || outcome.of(DecisionKind.CIN_PLAN_ENDS).isPresent();
    return over ? Optional.of(EndReason.NEED_MET) : Optional.empty();
  }

  private static Review.Outcome result(Outcome outcome) {
    return ending(outcome)
        .map(
            reason ->
                reason == EndReason.STEPPED_DOWN ? Review.Outcome.STEPS_DOWN : Review.Outcome.ENDS)
        .orElse(
            outcome.of(DecisionKind.STEP_UP_TO_STRATEGY).isPresent()
                ? Review.Outcome.STEPS_UP
                : Review.Outcome.CONTINUES);
  }

  private static String reasons(Outcome outcome) {
    return outcome.decisions().stream()
        .map(Decision::reason)
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private Optional<Plan> open(Outcome outcome, PlanKind kind) {
    return plans.openOf(outcome.child()).stream().filter(plan -> plan.kind() == kind).findFirst();
  }
}
