package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;

/**
 * Says yes to the lead. From this moment the old lead is free, and the invitations to the meetings
 * that are planned carry the new name.
 */
@ApplicationScoped
public class AcceptHandOver {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected AcceptHandOver() {
    this(null);
  }

  @Inject
  public AcceptHandOver(LeadDesk desk) {
    this.desk = desk;
  }

  /**
   * The yes.
   *
   * @param heard how it was given, where a manager writes it down; empty where they say it
   */
  public record Request(ChildId child, Optional<Long> version, UUID handOver, String heard) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.READ_CHILD, caller);
    HandOver offered = history.handOver(request.handOver());
    if (offered.isProposed() && offered.effect() == HandOver.Effect.AT_ONCE) {
      desk.mayLead(offered.to(), request.child(), "to");
    }
    LeadHistory.Acceptance yes = desk.acceptance(offered.to(), request.heard(), caller);
    desk.keep(history, history.accept(request.handOver(), yes, caller.actor(), desk.moment()));
  }
}
