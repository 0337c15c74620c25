package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** Who was appointed by somebody else says that they lead. */
@ApplicationScoped
public class AcceptLead {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected AcceptLead() {
    this(null);
  }

  @Inject
  public AcceptLead(LeadDesk desk) {
    this.desk = desk;
  }

  /**
   * The yes.
   *
   * @param heard how it was given, where a manager writes it down; empty where they say it
   */
  public record Request(ChildId child, Optional<Long> version, String heard) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.READ_CHILD, caller);
    LeadHistory.Acceptance yes =
        desk.acceptance(
            history.lead().orElseThrow(() -> new Rejected(LeadProblem.NOBODY_LEADS)),
            request.heard(),
            caller);
    desk.keep(history, history.accept(yes, caller.actor(), desk.moment()));
  }
}
