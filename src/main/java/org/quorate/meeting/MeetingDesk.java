package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Where every verb about a meeting begins and ends: who asks, which meeting, what time it is. */
@ApplicationScoped
public class MeetingDesk {
  private Guard guard;
  private Meetings meetings;
  private Clock clock;
  private ZoneId zone;
  private Event<Fact> facts;

  /** For CDI's proxy only. */
  protected MeetingDesk() {}

  @Inject
  public MeetingDesk(Guard guard, Meetings meetings, Clock clock, ZoneId zone, Event<Fact> facts) {
    this.guard = guard;
    this.meetings = meetings;
    this.clock = clock;
    this.zone = zone;
    this.facts = facts;
  }

  /**
   * The meeting, for a caller who may do that with it.
   *
   * @param seen the version the caller saw; empty where they change whatever is there
   */
  Meeting take(MeetingId which, Permission permission, Optional<Integer> seen, Caller caller) {
    Meeting meeting = meetings.find(which).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    ChildrenGuard.require(guard, caller, permission, meeting.children());
    meeting.mustStillBe(seen);
    return meeting;
  }

  Guard guard() {
    return guard;
  }

  Meetings meetings() {
    return meetings;
  }

  /** As it is kept: cut to microseconds. */
  Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  ZoneId zone() {
    return zone;
  }

  LocalDate today() {
    return instant().atZone(zone).toLocalDate();
  }

  void tell(Fact fact) {
    facts.fire(fact);
  }
}
