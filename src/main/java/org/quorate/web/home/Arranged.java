package org.quorate.web.home;

import java.util.List;
import org.quorate.child.Deadline;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.Rulebook;

/**
 * What is already in the diary: whoever has called the conference in time is not told to arrange
 * it, and calls no second one.
 */
final class Arranged {
  private final List<DiaryRow> diary;
  private final Rulebook rulebook;

  Arranged(List<DiaryRow> diary, Rulebook rulebook) {
    this.diary = diary;
    this.rulebook = rulebook;
  }

  /** Whether a meeting stands in the diary that meets this limit when it is held. */
  boolean meets(Deadline deadline) {
    return rulebook
        .timescale(deadline.rule(), deadline.counting().from())
        .filter(
            rule ->
                diary.stream()
                    .filter(row -> row.state() == MeetingState.SCHEDULED)
                    .filter(row -> row.children().contains(deadline.child()))
                    .filter(row -> rule.until().contains(row.type().held()))
                    .anyMatch(row -> isInTime(row, deadline)))
        .isPresent();
  }

  private static boolean isInTime(DiaryRow meeting, Deadline deadline) {
    return meeting.startsAt().filter(at -> !at.isAfter(deadline.endsAt())).isPresent();
  }
}
