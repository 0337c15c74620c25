package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/**
 * Writes down that a moment of the child's journey was reached: every clock that starts with it
 * starts, every clock that it answers stops. The one door to the clocks, for people and for the
 * rooms above: a meeting that was held, a return, a decision.
 */
@ApplicationScoped
public class RecordMilestone {
  private final Guard guard;
  private final Children children;
  private final ChildLog log;

  /** For CDI's proxy only. */
  protected RecordMilestone() {
    this(null, null, null);
  }

  @Inject
  public RecordMilestone(Guard guard, Children children, ChildLog log) {
    this.guard = guard;
    this.children = children;
    this.log = log;
  }

  /**
   * What was reached, or is planned.
   *
   * @param happenedAt when, which may lie back; of something planned, the moment it is planned for
   * @param planned it lies ahead: clocks count towards it, and nothing is met by it
   * @param matter the missing episode, referral or other thing it belongs to, where several run
   *     side by side; empty where there is but one
   * @param sourceMeeting the meeting that is this milestone
   */
  public record Request(
      ChildId child,
      Milestone milestone,
      Instant happenedAt,
      boolean planned,
      Optional<UUID> matter,
      Optional<UUID> sourceMeeting) {
    /** Something happened. */
    public static Request of(ChildId child, Milestone milestone, Instant happenedAt) {
      return new Request(child, milestone, happenedAt, false, Optional.empty(), Optional.empty());
    }

    /** A meeting was held. */
    public static Request heldAt(
        ChildId child, Milestone milestone, Instant happenedAt, UUID meeting) {
      return new Request(
          child, milestone, happenedAt, false, Optional.empty(), Optional.of(meeting));
    }

    /** A meeting is planned; planning it again for another day replaces this. */
    public static Request plannedFor(ChildId child, Milestone milestone, Instant at, UUID meeting) {
      return new Request(child, milestone, at, true, Optional.empty(), Optional.of(meeting));
    }

    /** An expected birth or another day that lies ahead. */
    static Request ahead(ChildId child, Milestone milestone, Instant at) {
      return new Request(child, milestone, at, true, Optional.empty(), Optional.empty());
    }

    /** The same, as one of several matters of its kind. */
    public Request in(UUID one) {
      return new Request(child, milestone, happenedAt, planned, Optional.of(one), sourceMeeting);
    }
  }

  /**
   * Returns the line of the log; who plans or concludes meetings may write one as well, and
   * agencies may write what they bring about.
   */
  @Transactional
  public UUID run(Request request, Caller caller) {
    guard.require(caller, needed(request, caller), request.child().value());
    if (children.find(request.child()).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    return log.write(request, caller.actor());
  }

  /** The one of those that allow it which this caller holds. */
  private Permission needed(Request request, Caller caller) {
    return Stream.of(
            request.planned() ? Permission.ARRANGE_MEETING : Permission.CONCLUDE_MEETING,
            ofAgencies(request.milestone()))
        .filter(permission -> guard.allows(caller, permission))
        .findFirst()
        .orElse(Permission.RECORD_CHILD);
  }

  /** What people of other agencies bring about: the police, a return interviewer, a referrer. */
  private static Permission ofAgencies(Milestone milestone) {
    return switch (milestone) {
      case CHILD_MISSING,
          MISSING_TOLD_TO_LEAD,
          CHILD_RETURNED,
          RETURN_INTERVIEW_DONE,
          RETURN_INTERVIEW_DECLINED,
          RETURN_INTERVIEW_SHARED,
          MISSING_PATTERN_FOUND ->
          Permission.REPORT_MISSING;
      case PANEL_REFERRED,
          MARAC_REFERRED,
          NRM_REFERRED,
          GUARDIAN_REFERRED,
          LADO_TOLD,
          REFERRAL_CLOSED ->
          Permission.MAKE_REFERRAL;
      default -> Permission.RECORD_CHILD;
    };
  }
}
