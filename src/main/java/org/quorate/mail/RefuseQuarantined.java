package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.meeting.Meetings;

/** Somebody looked at a quarantined message: it counts for nothing, and is kept. */
@ApplicationScoped
public class RefuseQuarantined {
  private ArrivedMails arrived;
  private Meetings meetings;
  private Guard guard;
  private Clock clock;
  private Event<Fact> facts;

  protected RefuseQuarantined() {}

  @Inject
  public RefuseQuarantined(
      ArrivedMails arrived, Meetings meetings, Guard guard, Clock clock, Event<Fact> facts) {
    this.arrived = arrived;
    this.meetings = meetings;
    this.guard = guard;
    this.clock = clock;
    this.facts = facts;
  }

  /**
   * @param why for whoever looks later
   */
  public record Request(UUID mail, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.JUDGE_QUARANTINE);
    ArrivedMail mail = Quarantine.mail(arrived, meetings, guard, request.mail(), caller);
    facts.fire(
        mail.refuse(request.why(), caller.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
