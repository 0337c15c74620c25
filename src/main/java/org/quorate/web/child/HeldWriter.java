package org.quorate.web.child;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.web.child.Overview.Held;

/** The meetings about a child, as lines. */
final class HeldWriter {
  private final Messages words;
  private final Instant now;

  HeldWriter(Messages words, Instant now) {
    this.words = words;
    this.now = now;
  }

  /** Those to come, the nearest first. */
  List<Held> ahead(List<MeetingRow> meetings) {
    return meetings.stream()
        .filter(this::isAhead)
        .sorted(Comparator.comparing(MeetingRow::startsAt))
        .map(this::line)
        .toList();
  }

  /** All others, the newest first. */
  List<Held> past(List<MeetingRow> meetings) {
    return meetings.stream().filter(row -> !isAhead(row)).map(this::line).toList();
  }

  private boolean isAhead(MeetingRow row) {
    return row.state() == MeetingState.SCHEDULED && row.startsAt().isAfter(now);
  }

  private Held line(MeetingRow row) {
    return new Held(
        "/meetings/" + row.id(),
        words.name(row.type()),
        row.startsAt() == null ? "" : words.when(row.startsAt()),
        how(row));
  }

  private String how(MeetingRow row) {
    return switch (row.state()) {
      case HELD -> words.text("child.meeting-held");
      case INQUORATE -> words.text("child.meeting-inquorate");
      case CANCELLED -> words.text("child.meeting-cancelled");
      case SCHEDULED, DRAFT ->
          isAhead(row)
              ? words.text("child.meeting-coming", "coming", row.coming(), "asked", row.asked())
              : words.text("child.meeting-open");
    };
  }
}
