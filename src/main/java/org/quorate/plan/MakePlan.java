package org.quorate.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordedMilestone;
import org.quorate.child.RecordedMilestones;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.plan.version.PlanVersion;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;

/**
 * A plan is decided on and opens: the one that was prepared, or a new one. The clocks that follow
 * from it start. A child-in-need plan ends on the day on which a conference puts the child on a
 * child protection plan, because there are never both.
 */
@ApplicationScoped
public class MakePlan {
  private PlanDesk desk;
  private RecordMilestone milestones;
  private RecordedMilestones log;

  /** For CDI's proxy only. */
  protected MakePlan() {}

  @Inject
  public MakePlan(PlanDesk desk, RecordMilestone milestones, RecordedMilestones log) {
    this.desk = desk;
    this.milestones = milestones;
    this.log = log;
  }

  /**
   * What was decided.
   *
   * @param category for child protection only
   * @param at the moment of the decision, for the clocks; empty where only the day is known
   * @param members the agencies on it; of a child protection plan, the core group that the
   *     conference named
   */
  public record Request(
      ChildId child,
      PlanKind kind,
      Optional<Category> category,
      Plan.Start start,
      Optional<Instant> at,
      Set<AgencyId> members) {
    public Request {
      Objects.requireNonNull(child);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(category);
      Objects.requireNonNull(start);
      Objects.requireNonNull(at);
      members = Set.copyOf(members);
    }
  }

  @Transactional
  public PlanId run(Request request, Caller caller) {
    desk.mayDecide(request.child(), Permission.MAKE_PLAN, caller);
    mustNotPrecedeReferral(request);
    List<Plan> plans = desk.plans().hold(request.child());
    if (request.kind() == PlanKind.CHILD_PROTECTION) {
      plans.stream()
          .filter(plan -> plan.isOpen() && plan.kind() == PlanKind.CHILD_IN_NEED)
          .forEach(plan -> stepUp(plan, request.start(), caller));
    }
    Plan plan =
        plans.stream()
            .filter(each -> each.isPrepared() && each.kind() == request.kind())
            .findFirst()
            .orElseGet(
                () ->
                    Plan.prepare(
                        request.child(), request.kind(), request.start().on(), desk.instant()));
    List<Plan> others = new ArrayList<>(plans);
    others.remove(plan);
    List<Fact> told = new ArrayList<>();
    told.add(
        plan.start(
            request.start(),
            request.category(),
            others,
            desk.today(),
            caller.actor(),
            desk.instant()));
    boolean coreGroup = request.kind() == PlanKind.CHILD_PROTECTION;
    for (AgencyId agency : request.members()) {
      told.add(plan.join(agency, coreGroup, request.start().on(), caller.actor(), desk.instant()));
    }
    desk.keepVersion(plan, PlanVersion.Why.MADE, "", told, caller);
    startClocks(request, caller);
    return plan.id();
  }

  private void stepUp(Plan childInNeed, Plan.Start start, Caller caller) {
    Fact ended =
        childInNeed.end(
            new Plan.Ending(
                start.on(), EndReason.STEPPED_UP, "", start.conferenceOn(), start.meeting()),
            desk.today(),
            caller.actor(),
            desk.instant());
    desk.keepVersion(childInNeed, PlanVersion.Why.ENDED, "", List.of(ended), caller);
    reached(childInNeed.child(), Milestone.CIN_PLAN_ENDED, desk.on(start.on()), start, caller);
  }

  /** Census rule 1105. */
  private void mustNotPrecedeReferral(Request request) {
    Optional<LocalDate> referral =
        log.of(request.child()).stream()
            .filter(line -> !line.isStruckOut() && !line.isPlanned())
            .filter(line -> line.milestone() == Milestone.REFERRAL_RECEIVED)
            .map(RecordedMilestone::happenedAt)
            .map(at -> at.atZone(desk.zone()).toLocalDate())
            .min(LocalDate::compareTo);
    if (referral.filter(day -> request.start().on().isBefore(day)).isPresent()) {
      throw new Rejected(
          PlanProblem.STARTS_BEFORE_REFERRAL,
          "startedOn",
          java.util.Map.of("date", referral.get()));
    }
  }

  private void startClocks(Request request, Caller caller) {
    Instant at = request.at().orElseGet(() -> desk.on(request.start().on()));
    startOf(request.kind())
        .ifPresent(reached -> reached(request.child(), reached, at, request.start(), caller));
  }

  private static Optional<Milestone> startOf(PlanKind kind) {
    return switch (kind) {
      case CHILD_PROTECTION -> Optional.of(Milestone.CP_PLAN_STARTED);
      case CHILD_IN_NEED -> Optional.of(Milestone.CIN_AGREED);
      case EARLY_HELP -> Optional.of(Milestone.FAMILY_HELP_STARTED);
      case TRANSITION -> Optional.of(Milestone.TRANSITION_PLAN_MADE);
    };
  }

  private void reached(
      ChildId child, Milestone milestone, Instant at, Plan.Start start, Caller caller) {
    Optional<UUID> meeting = start.meeting();
    milestones.run(
        meeting
            .map(held -> RecordMilestone.Request.heldAt(child, milestone, at, held))
            .orElseGet(() -> RecordMilestone.Request.of(child, milestone, at)),
        caller);
  }
}
