package org.quorate.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.rulebook.MeetingType;

/**
 * A meeting in somebody's diary.
 *
 * @param starts on the wall clock of the meeting; empty for a draft without a date
 * @param startsAt the same moment
 * @param children those it is about
 * @param asked how many were asked
 * @param answers how many of them gave which answer
 */
public record DiaryRow(
    MeetingId id,
    String reference,
    MeetingType type,
    MeetingState state,
    Optional<LocalDateTime> starts,
    Optional<Instant> startsAt,
    List<ChildId> children,
    int asked,
    Map<Answer, Integer> answers) {
  public DiaryRow {
    children = List.copyOf(children);
    answers = Map.copyOf(answers);
  }

  public int coming() {
    return answers.getOrDefault(Answer.ACCEPTED, 0) + answers.getOrDefault(Answer.DELEGATED, 0);
  }

  public int declined() {
    return answers.getOrDefault(Answer.DECLINED, 0);
  }

  /** Those who have not said yes or no. */
  public int open() {
    return asked - coming() - declined();
  }
}
