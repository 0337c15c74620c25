package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/**
 * A moment was logged by mistake: the line is struck out and the clocks are set as if it had never
 * been.
 */
@ApplicationScoped
public class StrikeOutMilestone {
  private final RecordRoom room;
  private final RecordedMilestones milestones;
  private final ChildLog log;

  /** For CDI's proxy only. */
  protected StrikeOutMilestone() {
    this(null, null, null);
  }

  @Inject
  public StrikeOutMilestone(RecordRoom room, RecordedMilestones milestones, ChildLog log) {
    this.room = room;
    this.milestones = milestones;
    this.log = log;
  }

  /** {@code why} is shown beside it. */
  public record Request(UUID milestone, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    RecordedMilestone wrong =
        milestones
            .find(request.milestone())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    room.lend(wrong.child(), Optional.empty(), caller);
    log.strikeOut(wrong, request.why(), caller.actor());
  }
}
