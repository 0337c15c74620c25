package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked to which meetings when what is true of the child.
 *
 * @param meetings the types that the row speaks of
 * @param sector the kind of agency to ask; empty where the circumstance itself names the agency
 *     (the referrer, one with an open involvement, one that was invited last time)
 * @param when {@link Circumstance#ANY_CHILD} for those who belong to the meeting itself
 * @param from the first day on which this row holds
 * @param source who says so, in words for a reader
 */
public record InvitationRule(
    Set<MeetingType> meetings,
    Optional<Sector> sector,
    Need need,
    Circumstance when,
    LocalDate from,
    String source) {
  public InvitationRule {
    meetings = Sets.ordered(meetings);
  }

  InvitationRule at(Set<MeetingType> others) {
    return new InvitationRule(others, sector, need, when, from, source);
  }
}
