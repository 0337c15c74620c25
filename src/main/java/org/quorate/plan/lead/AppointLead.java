package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;

/**
 * Names the first lead of a child, or the first again after a time without a plan. Whoever names
 * themselves has accepted by that; everybody else says so.
 */
@ApplicationScoped
public class AppointLead {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected AppointLead() {
    this(null);
  }

  @Inject
  public AppointLead(LeadDesk desk) {
    this.desk = desk;
  }

  /** {@code from} may lie back, where the record catches up with the world. */
  public record Request(
      ChildId child,
      Optional<Long> version,
      ProfessionalId professional,
      LeadChange why,
      String words,
      LocalDate from) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    Professional lead = desk.mayLead(request.professional(), request.child(), "professional");
    Instant now = desk.moment();
    List<LeadFact> happened = new ArrayList<>();
    happened.add(
        history.appoint(
            lead.id(),
            request.why(),
            request.words(),
            desk.on(request.from()),
            caller.actor(),
            now));
    if (LeadDesk.isThemselves(lead.id(), caller)) {
      happened.add(
          history.accept(new LeadHistory.Acceptance(caller.name(), ""), caller.actor(), now));
    }
    desk.keep(history, happened);
  }
}
