package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;

/** Takes back the question whether somebody would lead. */
@ApplicationScoped
public class WithdrawHandOver {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected WithdrawHandOver() {
    this(null);
  }

  @Inject
  public WithdrawHandOver(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, UUID handOver) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    desk.keep(history, history.withdraw(request.handOver(), caller.actor(), desk.moment()));
  }
}
