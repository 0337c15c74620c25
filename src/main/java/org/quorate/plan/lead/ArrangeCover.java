package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;

/**
 * Names who stands in for the lead for some days. The lead stays responsible; meetings on those
 * days show who comes.
 */
@ApplicationScoped
public class ArrangeCover {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected ArrangeCover() {
    this(null);
  }

  @Inject
  public ArrangeCover(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, Cover.Days days) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    desk.known(request.days().professional(), "professional");
    desk.keep(
        history, history.arrangeCover(request.days(), desk.today(), caller.actor(), desk.moment()));
  }
}
