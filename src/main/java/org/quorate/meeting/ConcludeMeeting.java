package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Rejected;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Rulebook;

/**
 * Ends a meeting: whether it could decide is settled from attendance by the rule of that day, what
 * was decided about each child is kept, the children's clocks stop and start accordingly, and their
 * plans are made, reviewed, stepped down or ended. A meeting that was not quorate stops no clock
 * and decides about no plan.
 */
@ApplicationScoped
public class ConcludeMeeting {
  private MeetingDesk desk;
  private Rulebook rulebook;
  private RecordMilestone milestones;
  private PlanDecisions plans;

  /** For CDI's proxy only. */
  protected ConcludeMeeting() {}

  @Inject
  public ConcludeMeeting(
      MeetingDesk desk, Rulebook rulebook, RecordMilestone milestones, PlanDecisions plans) {
    this.desk = desk;
    this.rulebook = rulebook;
    this.milestones = milestones;
    this.plans = plans;
  }

  /**
   * Concludes it.
   *
   * @throws Rejected with every fault at once: {@code NOT_YET_HELD}, {@code ATTENDANCE_INCOMPLETE},
   *     {@code DECISION_MISSING}, {@code NO_SOCIAL_CARE_DECISION}, {@code CONFERENCE_OR_WHY_NOT},
   *     {@code ACTION_WITHOUT_OWNER} and the like
   */
  @Transactional
  public Quorum.Standing run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.CONCLUDE_MEETING, request.seen(), caller);
    Instant now = desk.instant();
    meeting.mustBeAttended(now);
    Slot slot = meeting.card().slot();
    LocalDate day = slot.day();
    Quorum.Standing quorum =
        Quorum.of(rulebook.quorum(meeting.type(), day), Table.asAttended(meeting.invitations()));
    Minutes minutes =
        new Minutes(meeting, request.content(), quorum, rulebook.version(), caller.name(), now);
    Meeting.Concluded concluded = meeting.conclude(quorum, caller.actor(), now);
    desk.meetings().store(minutes);
    mustBeAbleToDecide(meeting, minutes);
    moveClocks(meeting, minutes, slot.startsAt(), caller);
    if (meeting.state() == MeetingState.HELD) {
      meeting.children().forEach(child -> decide(meeting, child, minutes, request, caller));
    }
    desk.tell(concluded);
    return quorum;
  }

  private static void mustBeAbleToDecide(Meeting meeting, Minutes minutes) {
    boolean aboutPlan = minutes.decisions().stream().anyMatch(d -> d.kind().isAboutPlan());
    if (meeting.state() == MeetingState.INQUORATE && aboutPlan) {
      throw new Rejected(MeetingProblem.INQUORATE_ABOUT_PLAN, "decisions");
    }
  }

  private void decide(
      Meeting meeting, ChildId child, Minutes minutes, Request request, Caller caller) {
    plans.carryOut(
        new PlanDecisions.Outcome(
            meeting,
            child,
            minutes.decisions().stream().filter(d -> d.child().equals(child)).toList(),
            request.notes().getOrDefault(child, ReviewNotes.NONE)),
        caller);
  }

  private void moveClocks(Meeting meeting, Minutes minutes, Instant at, Caller caller) {
    Optional<Milestone> held =
        meeting.state() == MeetingState.HELD
            ? Optional.of(HeldAs.milestone(meeting.type(), meeting.mode()))
            : HeldAs.inquorate(meeting.type());
    for (ChildId child : meeting.children()) {
      held.ifPresent(m -> record(child, m, at, meeting, caller));
      minutes.decisions().stream()
          .filter(decision -> decision.child().equals(child))
          .filter(decision -> !decision.kind().isAboutPlan())
          .flatMap(decision -> decision.kind().milestone().stream())
          .forEach(m -> record(child, m, at, meeting, caller));
    }
  }

  private void record(
      ChildId child, Milestone milestone, Instant at, Meeting meeting, Caller caller) {
    milestones.run(
        RecordMilestone.Request.heldAt(child, milestone, at, meeting.id().value()), caller);
  }

  /**
   * What the meeting came to.
   *
   * @param notes what it said of each child's plan beside the decision
   */
  public record Request(
      MeetingId meeting,
      Optional<Integer> seen,
      Minutes.Content content,
      Map<ChildId, ReviewNotes> notes) {
    public Request {
      notes = Map.copyOf(notes);
    }

    /** Nothing was said of plans beside the decisions. */
    public Request(MeetingId meeting, Optional<Integer> seen, Minutes.Content content) {
      this(meeting, seen, content, Map.of());
    }
  }
}
