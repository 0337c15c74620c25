package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules as they hold between two changes of policy, laid out for look-up: a rule is asked for
 * once per child and clock, which at the size of a country is often.
 */
record Edition(
    Map<String, TimescaleRule> timescales,
    Map<Milestone, List<TimescaleRule>> startedBy,
    Map<Milestone, List<TimescaleRule>> endedBy,
    Map<Milestone, List<TimescaleRule>> dissolvedBy,
    Map<MeetingType, List<InvitationRule>> invitations,
    List<InvitationRule> allInvitations,
    Map<MeetingType, QuorumRule> quorums,
    Map<MeetingType, MeetingRule> meetings,
    Map<Limit, LimitRule> limits,
    Map<Pattern, PatternRule> patterns,
    Map<String, WarningRule> warnings) {

  /** What an invitation row is about, once for each meeting that it names. */
  record Seat(MeetingType meeting, Optional<Sector> sector, Circumstance when) {}

  static Edition of(RulebookRows rows, LocalDate on) {
    Map<String, TimescaleRule> clocks = Entry.inForce(rows.timescales(), on);
    Map<Seat, InvitationRule> seats = Entry.inForce(rows.invitations(), on);
    return new Edition(
        clocks,
        byMilestone(clocks, TimescaleRule::starts),
        byMilestone(clocks, TimescaleRule::until),
        byMilestone(clocks, TimescaleRule::unless),
        byMeeting(seats),
        whole(seats),
        Entry.inForce(rows.quorums(), on),
        Entry.inForce(rows.meetings(), on),
        Entry.inForce(rows.limits(), on),
        Entry.inForce(rows.patterns(), on),
        Entry.inForce(rows.warnings(), on));
  }

  private static Map<Milestone, List<TimescaleRule>> byMilestone(
      Map<String, TimescaleRule> clocks, Function<TimescaleRule, Set<Milestone>> part) {
    Map<Milestone, List<TimescaleRule>> found = new EnumMap<>(Milestone.class);
    for (TimescaleRule clock : clocks.values()) {
      for (Milestone milestone : part.apply(clock)) {
        found.computeIfAbsent(milestone, m -> new ArrayList<>()).add(clock);
      }
    }
    found.replaceAll((milestone, rules) -> List.copyOf(rules));
    return found;
  }

  private static Map<MeetingType, List<InvitationRule>> byMeeting(Map<Seat, InvitationRule> seats) {
    Map<MeetingType, List<InvitationRule>> found = new EnumMap<>(MeetingType.class);
    seats.forEach(
        (seat, rule) -> found.computeIfAbsent(seat.meeting(), m -> new ArrayList<>()).add(rule));
    found.replaceAll((meeting, rules) -> List.copyOf(rules));
    return found;
  }

  /** Each row once, speaking only of the meetings for which no later row has replaced it. */
  private static List<InvitationRule> whole(Map<Seat, InvitationRule> seats) {
    Map<InvitationRule, Set<MeetingType>> meetings = new LinkedHashMap<>();
    seats.forEach(
        (seat, rule) ->
            meetings
                .computeIfAbsent(rule, r -> EnumSet.noneOf(MeetingType.class))
                .add(seat.meeting()));
    return meetings.entrySet().stream().map(e -> e.getKey().at(e.getValue())).toList();
  }
}
