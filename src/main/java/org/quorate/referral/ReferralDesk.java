package org.quorate.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/** Lends a referral to somebody who may write in it and takes it back with what happened. */
@Dependent
public class ReferralDesk {
  private final Guard guard;
  private final Referrals referrals;
  private final Children children;
  private final Agencies agencies;
  private final RecordMilestone recordMilestone;
  private final Event<Fact> facts;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  public ReferralDesk(
      Guard guard,
      Referrals referrals,
      Children children,
      Agencies agencies,
      RecordMilestone recordMilestone,
      Event<Fact> facts,
      Clock clock,
      ZoneId zone) {
    this.guard = guard;
    this.referrals = referrals;
    this.children = children;
    this.agencies = agencies;
    this.recordMilestone = recordMilestone;
    this.facts = facts;
    this.clock = clock;
    this.zone = zone;
  }

  Child child(ChildId id, Caller caller) {
    guard.require(caller, Permission.MAKE_REFERRAL, id.value());
    return children.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  /** Throws where the caller may not write, has no business with her, or saw an old version. */
  Referral lend(ReferralId id, Optional<Long> seen, Permission permission, Caller caller) {
    Referral referral = referrals.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller, permission, referral.child().value());
    referral.mustStillBe(seen);
    return referral;
  }

  /** Keeps what changed and tells of it. */
  void takeBack(Referral referral, Fact fact) {
    referrals.store(referral);
    facts.fire(fact);
  }

  boolean isOf(ReferralId id, ChildId child) {
    return referrals.find(id).filter(r -> r.child().equals(child)).isPresent();
  }

  void reached(Referral referral, Milestone milestone, LocalDate on, Caller caller) {
    recordMilestone.run(
        RecordMilestone.Request.of(referral.child(), milestone, momentOn(on))
            .in(referral.id().value()),
        caller);
  }

  /** A panel owes it no meeting any more. */
  void close(Referral referral, LocalDate on, Caller caller) {
    if (referral.forum().milestone().isPresent()) {
      reached(referral, Milestone.REFERRAL_CLOSED, on, caller);
    }
  }

  void mustBeInDirectory(Optional<AgencyId> agency, String field) {
    if (agency.isPresent() && agencies.withIds(List.of(agency.get())).isEmpty()) {
      throw new Rejected(ReferralProblem.AGENCY_UNKNOWN, field);
    }
  }

  Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The moment that stands for a day of which no hour is known: now if it is today. */
  private Instant momentOn(LocalDate day) {
    return day.equals(today()) ? moment() : day.atStartOfDay(zone).toInstant();
  }
}
