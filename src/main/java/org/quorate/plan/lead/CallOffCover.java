package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;

/** The lead is there after all, or somebody else stands in. */
@ApplicationScoped
public class CallOffCover {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected CallOffCover() {
    this(null);
  }

  @Inject
  public CallOffCover(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, UUID cover) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    desk.keep(history, history.callOffCover(request.cover(), caller.actor(), desk.moment()));
  }
}
