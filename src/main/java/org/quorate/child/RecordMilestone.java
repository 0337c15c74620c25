package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
   * What was reached.
   *
   * @param happenedAt when, which may lie back; for a clock that counts towards something planned
   *     (the expected birth) the moment it is planned for
   * @param matter the missing episode, referral or other thing it belongs to, where several run
   *     side by side; empty where there is but one
   * @param sourceMeeting the meeting that was this milestone
   */
  public record Request(
      ChildId child,
      Milestone milestone,
      Instant happenedAt,
      Optional<UUID> matter,
      Optional<UUID> sourceMeeting) {
    public static Request of(ChildId child, Milestone milestone, Instant happenedAt) {
      return new Request(child, milestone, happenedAt, Optional.empty(), Optional.empty());
    }

    public static Request heldAt(
        ChildId child, Milestone milestone, Instant happenedAt, UUID meeting) {
      return new Request(child, milestone, happenedAt, Optional.empty(), Optional.of(meeting));
    }
  }

  /** Returns the line of the log; whoever concludes a meeting may write one as well. */
  @Transactional
  public UUID run(Request request, Caller caller) {
    guard.require(
        caller,
        guard.allows(caller, Permission.CONCLUDE_MEETING)
            ? Permission.CONCLUDE_MEETING
            : Permission.RECORD_CHILD,
        request.child().value());
    if (children.find(request.child()).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    return log.write(request, caller.actor());
  }
}
