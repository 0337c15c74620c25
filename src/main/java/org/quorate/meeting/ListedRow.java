package org.quorate.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.quorate.child.ChildId;
import org.quorate.rulebook.MeetingType;

/**
 * A sent meeting in a list of meetings.
 *
 * @param starts on the wall clock of the meeting
 * @param startsAt the same moment
 * @param children those it is about
 * @param asked how many were asked
 * @param coming how many of them accepted
 * @param declined how many of them declined
 * @param quorum the forecast from answers, or from attendance once it is over
 */
public record ListedRow(
    MeetingId id,
    String reference,
    MeetingType type,
    MeetingState state,
    LocalDateTime starts,
    Instant startsAt,
    List<ChildId> children,
    int asked,
    int coming,
    int declined,
    Quorum.Standing quorum) {
  public ListedRow {
    children = List.copyOf(children);
  }
}
