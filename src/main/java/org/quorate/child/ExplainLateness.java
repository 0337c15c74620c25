package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/** Says why a limit cannot be met, with the manager who knows; refuses nothing. */
@ApplicationScoped
public class ExplainLateness {
  private final RecordRoom room;
  private final Guard guard;
  private final Deadlines deadlines;

  /** For CDI's proxy only. */
  protected ExplainLateness() {
    this(null, null, null);
  }

  @Inject
  public ExplainLateness(RecordRoom room, Guard guard, Deadlines deadlines) {
    this.room = room;
    this.guard = guard;
    this.deadlines = deadlines;
  }

  /** All of it is needed: which of the list, the reason in words, the manager who knows. */
  public record Request(UUID deadline, LateReason kind, String reason, String manager) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Deadline deadline =
        deadlines.find(request.deadline()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller, Permission.ARRANGE_MEETING, deadline.child().value());
    room.tell(
        deadline.explainLateness(
            request.kind(), request.reason(), request.manager(), caller.actor(), room.moment()));
  }
}
