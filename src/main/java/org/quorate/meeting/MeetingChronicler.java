package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;

/**
 * The meetings about a child, for her chronology: those held, called off and still to come. Who
 * only comes for an agency is told of those it is asked to.
 */
@ApplicationScoped
public class MeetingChronicler implements Chronicler {
  private final JpaMeetingBoard board;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MeetingChronicler() {
    this(null, null);
  }

  @Inject
  public MeetingChronicler(JpaMeetingBoard board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return toldTo(Caller.SERVICE, child);
  }

  @Override
  public List<ChronicleEntry> toldTo(Caller reader, ChildId child) {
    return board.about(child, reader, Integer.MAX_VALUE).stream()
        .filter(row -> row.startsAt() != null)
        .map(this::line)
        .toList();
  }

  private ChronicleEntry line(MeetingRow row) {
    return new ChronicleEntry(
        row.startsAt(),
        false,
        Strand.MEETING,
        words(row),
        Map.of("type", Messages.key(row.type())),
        Subject.meeting(row.id()));
  }

  private String words(MeetingRow row) {
    return switch (row.state()) {
      case HELD -> "chronicle.meeting.held";
      case INQUORATE -> "chronicle.meeting.inquorate";
      case CANCELLED -> "chronicle.meeting.cancelled";
      case SCHEDULED, DRAFT ->
          row.startsAt().isAfter(clock.instant())
              ? "chronicle.meeting.coming"
              : "chronicle.meeting.open";
    };
  }
}
