package org.quorate.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.ChildRoom;

/** From 2 June 2022 the initial conference is due by 24 June 2022. */
class ArrangedTest {
  private static final LocalDate START = LocalDate.of(2022, 6, 2);

  private final ChildRoom room = new ChildRoom(START);
  private final ChildId child = room.keep(aChild().build()).id();
  private final Deadline conference = begun();

  @Test
  void a_conference_that_is_called_in_time_need_not_be_arranged() {
    assertThat(arranged(MeetingType.INITIAL_CONFERENCE, MeetingState.SCHEDULED, 24)).isTrue();
  }

  @Test
  void a_draft_a_later_day_or_another_kind_of_meeting_does_not_do() {
    assertThat(arranged(MeetingType.INITIAL_CONFERENCE, MeetingState.DRAFT, 20)).isFalse();
    assertThat(arranged(MeetingType.INITIAL_CONFERENCE, MeetingState.SCHEDULED, 27)).isFalse();
    assertThat(arranged(MeetingType.CORE_GROUP, MeetingState.SCHEDULED, 20)).isFalse();
  }

  private boolean arranged(MeetingType type, MeetingState state, int dayOfJune) {
    LocalDateTime start = LocalDateTime.of(2022, 6, dayOfJune, 10, 0);
    DiaryRow row =
        new DiaryRow(
            new MeetingId(new UUID(0x7000L, 0x8000000000000009L)),
            "Q-7F3K",
            type,
            state,
            Optional.of(start),
            Optional.of(start.atZone(ChildRoom.LONDON).toInstant()),
            List.of(child),
            5,
            Map.of());
    return new Arranged(List.of(row), ChildRoom.RULEBOOK).meets(conference);
  }

  private Deadline begun() {
    room.reached(child, Milestone.S47_STARTED, START);
    return room.deadlines.open(child).stream()
        .filter(deadline -> deadline.rule().equals("T-ICPC"))
        .findFirst()
        .orElseThrow();
  }
}
