package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.Plans;
import org.quorate.plan.PriorityArea;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;

/**
 * From a child-in-need plan to a strategy discussion in one step: there is reasonable cause to
 * suspect significant harm from this moment, so that its clock runs, and a draft is open whose
 * agenda carries over why, and what the plan was worried about. Who must be asked follows from the
 * same facts as ever. Nobody types twice what is known.
 */
@ApplicationScoped
public class StepUp {
  private MeetingDesk desk;
  private DraftMeeting drafts;
  private RecordMilestone milestones;
  private Plans plans;

  /** For CDI's proxy only. */
  protected StepUp() {}

  @Inject
  public StepUp(MeetingDesk desk, DraftMeeting drafts, RecordMilestone milestones, Plans plans) {
    this.desk = desk;
    this.drafts = drafts;
    this.milestones = milestones;
    this.plans = plans;
  }

  /**
   * Why.
   *
   * @param reason what has happened
   * @param agenda the usual one of a strategy discussion; what is carried over follows it
   */
  public record Request(ChildId child, String reason, String agenda) {}

  /** The draft; it wants a date next. */
  @Transactional
  public MeetingId run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.ARRANGE_MEETING, request.child().value());
    if (request.reason().isBlank()) {
      throw new Rejected(MeetingProblem.REASON_MISSING, "reason");
    }
    Plan plan =
        plans.openOf(request.child()).stream()
            .filter(each -> each.kind() == PlanKind.CHILD_IN_NEED)
            .findFirst()
            .orElseThrow(
                () ->
                    new Rejected(
                        PlanProblem.NO_OPEN_PLAN, Map.of("child", request.child().toString())));
    milestones.run(
        RecordMilestone.Request.of(request.child(), Milestone.REASONABLE_CAUSE, desk.instant()),
        caller);
    MeetingId draft =
        drafts.run(
            new DraftMeeting.Request(
                MeetingType.STRATEGY,
                List.of(ConsideredChild.included(request.child())),
                "",
                plan.startedAtMeeting().map(MeetingId::new)),
            caller);
    Meeting meeting = desk.meetings().find(draft).orElseThrow();
    desk.tell(meeting.amend("", agenda(request, plan), false, caller.actor(), desk.instant()));
    return draft;
  }

  private static String agenda(Request request, Plan plan) {
    List<String> lines = new ArrayList<>();
    Optional.of(request.agenda().strip()).filter(usual -> !usual.isEmpty()).ifPresent(lines::add);
    lines.add(request.reason().strip());
    plan.openAreas().stream()
        .map(PriorityArea::worry)
        .filter(worry -> !worry.isBlank())
        .forEach(lines::add);
    return String.join("\n", lines);
  }
}
