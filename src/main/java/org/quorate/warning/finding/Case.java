package org.quorate.warning.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Need;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.PatternRule;
import org.quorate.rulebook.Rulebook;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.Journey;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.PlanPicture;

/**
 * A picture and the rules in force, as the rules of the catalogue ask of them. It knows the day for
 * the sake of the rulebook's editions, and not the hour: no rule can ask whether something is late
 * now.
 */
record Case(CasePicture picture, Rulebook rulebook, LocalDate inForce) {

  Outlook finding(FindingKind kind, Object matter) {
    return new Outlook(
        kind,
        matter.toString(),
        List.of(),
        Optional.empty(),
        new Words(kind.key(), Map.of()),
        new Remedy(Remedy.Door.CHILD, picture.child().value(), Optional.empty()),
        Optional.empty());
  }

  Outlook finding(FindingKind kind) {
    return finding(kind, "");
  }

  /** A finding about a meeting, mended on its page. */
  Outlook finding(FindingKind kind, MeetingPicture meeting) {
    return finding(kind, (Object) meeting.id())
        .with("meeting", meeting.type())
        .with("day", dayOf(meeting.starts().orElse(meeting.arrangedAt())))
        .mendedAt(Remedy.Door.MEETING, meeting.id());
  }

  /** A finding about a plan, mended on its page. */
  Outlook finding(FindingKind kind, PlanPicture plan) {
    return finding(kind, plan, "");
  }

  Outlook finding(FindingKind kind, PlanPicture plan, Object part) {
    return finding(kind, (Object) (plan.id() + (part.equals("") ? "" : "/" + part)))
        .with("plan", plan.kind())
        .mendedAt(Remedy.Door.PLAN, plan.id());
  }

  Remedy arrange(MeetingType type) {
    return new Remedy(Remedy.Door.ARRANGE_MEETING, picture.child().value(), Optional.of(type));
  }

  Journey journey() {
    return picture.journey();
  }

  int limit(Limit limit) {
    return rulebook.limit(limit, inForce);
  }

  /** Rows of the invitation rules that say who must come when one of these is true. */
  List<InvitationRule> mustBeAsked(MeetingType type, Set<Circumstance> when) {
    return rulebook.invitations(type, inForce).stream()
        .filter(rule -> rule.need() == Need.MUST && when.contains(rule.when()))
        .toList();
  }

  /** The first moment of a day. */
  Instant startOf(LocalDate day) {
    return day.atStartOfDay(picture.zone()).toInstant();
  }

  /** The first moment after a day. */
  Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  LocalDate dayOf(Instant at) {
    return at.atZone(picture.zone()).toLocalDate();
  }

  /** The first moment after the working days that a limit gives, the start not counted. */
  Instant pastWorkingDays(LocalDate start, Limit limit) {
    return endOf(rulebook.workingDays().after(start, limit(limit)));
  }

  Instant pastWorkingDays(Instant start, Limit limit) {
    return pastWorkingDays(dayOf(start), limit);
  }

  /** The first moment of the day that lies so many working days before another. */
  Instant workingDaysBefore(LocalDate day, Limit limit) {
    return startOf(rulebook.workingDays().before(day, limit(limit)));
  }

  /**
   * The first moment that is late by a clock that starts then; empty where the clock is withdrawn.
   */
  Optional<Instant> late(String clock, Instant start) {
    return rulebook
        .timescale(clock, dayOf(start))
        .map(rule -> rule.due(start, picture.zone(), rulebook.workingDays()).ends(picture.zone()));
  }

  /** The last day in time by a clock that counts so, before something or after it. */
  Optional<LocalDate> due(String clock, Instant start) {
    return rulebook
        .timescale(clock, dayOf(start))
        .map(rule -> rule.due(start, picture.zone(), rulebook.workingDays()).date());
  }

  /** The times during which so many of them lie within so many days. */
  List<Span> spans(Pattern pattern, Stream<Instant> times) {
    PatternRule rule = rulebook.pattern(pattern, inForce);
    List<Instant> sorted = times.sorted().toList();
    List<Span> spans = new ArrayList<>();
    for (int last = rule.episodes() - 1; last < sorted.size(); last++) {
      LocalDate first = dayOf(sorted.get(last - rule.episodes() + 1));
      Instant end = endOf(first.plusDays(rule.withinDays()));
      if (sorted.get(last).isBefore(end)) {
        spans.add(new Span(sorted.get(last), Optional.of(end)));
      }
    }
    return spans;
  }

  /** The times during which any of these holds. */
  Stream<Span> spans(Set<Circumstance> any) {
    return picture
        .held(any)
        .map(held -> new Span(startOf(held.from()), held.to().map(this::endOf)));
  }

  /** Whether a meeting of one of these kinds is arranged. */
  boolean isBooked(Set<MeetingType> types) {
    return picture.ahead(types::contains).findAny().isPresent();
  }

  /** Whether anything is going on that is not closed. */
  boolean isOpen() {
    return openSince().isPresent();
  }

  /** When the work that is going on began: after the last closing. */
  Optional<Instant> openSince() {
    Optional<Instant> closed = journey().last(Milestone.CASE_CLOSED);
    return Stream.concat(
            journey().log().stream()
                .map(Journey.Reached::at)
                .filter(at -> closed.filter(end -> !at.isAfter(end)).isEmpty()),
            picture.openPlans().map(plan -> startOf(plan.startedOn())))
        .min(Comparator.naturalOrder());
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
