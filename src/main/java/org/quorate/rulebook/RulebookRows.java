package org.quorate.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that was read, in the order of the files. */
record RulebookRows(
    Map<String, Set<MeetingType>> groups,
    List<Entry<MeetingType, MeetingRule>> meetings,
    List<Entry<String, TimescaleRule>> timescales,
    List<Entry<Edition.Seat, InvitationRule>> invitations,
    List<Entry<MeetingType, QuorumRule>> quorums,
    List<Entry<Pattern, PatternRule>> patterns,
    List<Entry<Limit, LimitRule>> limits,
    List<Entry<String, WarningRule>> warnings) {
  Stream<Entry<?, ?>> all() {
    return Stream.<List<? extends Entry<?, ?>>>of(
            meetings, timescales, invitations, quorums, patterns, limits, warnings)
        .flatMap(List::stream);
  }
}
