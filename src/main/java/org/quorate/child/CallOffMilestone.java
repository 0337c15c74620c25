package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;

/** A planned meeting will not be held: the clocks that counted towards it stop counting. */
@ApplicationScoped
public class CallOffMilestone {
  private final Guard guard;
  private final ChildLog log;

  /** For CDI's proxy only. */
  protected CallOffMilestone() {
    this(null, null);
  }

  @Inject
  public CallOffMilestone(Guard guard, ChildLog log) {
    this.guard = guard;
    this.log = log;
  }

  /** {@code why} stays beside the line that is struck out. */
  public record Request(ChildId child, UUID meeting, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.ARRANGE_MEETING, request.child().value());
    log.callOff(request.child(), request.meeting(), request.why(), caller.actor());
  }
}
