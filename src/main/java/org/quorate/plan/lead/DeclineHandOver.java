package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** Says no to the lead, with the reason; everything stays as it was. */
@ApplicationScoped
public class DeclineHandOver {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected DeclineHandOver() {
    this(null);
  }

  @Inject
  public DeclineHandOver(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, UUID handOver, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.READ_CHILD, caller);
    if (!LeadDesk.isThemselves(history.handOver(request.handOver()).to(), caller)) {
      throw new Rejected(LeadProblem.NOT_YOURS_TO_ACCEPT);
    }
    desk.keep(
        history, history.decline(request.handOver(), request.why(), caller.actor(), desk.moment()));
  }
}
