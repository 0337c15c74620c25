package org.quorate.child.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.kernel.Messages;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryFileEntries;

/** What happened at school beside the moves. */
class EducationTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryFileEntries entries = new MemoryFileEntries();
  private final Child mia = room.keep(aChild().build());

  @Test
  void suspensions_attendance_and_needs_stand_in_the_chronology() {
    suspend(Suspension.Kind.FIXED_PERIOD, Optional.of(TODAY.minusDays(8)));
    attend(TODAY.minusDays(60), TODAY.minusDays(1), 62);
    new RecordNeedsReview(room.room, entries)
        .run(
            new RecordNeedsReview.Request(
                mia.id(), NeedsReview.Kind.UNMET_NEEDS, TODAY, "Reads two years below her age"),
            Caller.SERVICE);

    var told =
        new EducationChronicler(entries, room.cast.inAgencies(), ChildRoom.LONDON).of(mia.id());

    assertThat(told)
        .extracting((ChronicleEntry line) -> line.said(Messages.english()))
        .containsExactly(
            "Suspended from Northfield Academy",
            "Attendance until then: 62%",
            "Needs looked at: Review of unmet needs");
  }

  @Test
  void a_permanent_exclusion_has_no_last_day() {
    assertThatThrownBy(() -> suspend(Suspension.Kind.PERMANENT, Optional.of(TODAY)))
        .hasMessage("child.permanent-has-no-end");
  }

  @Test
  void attendance_is_a_percentage_of_days_that_have_been() {
    assertThatThrownBy(() -> attend(TODAY.minusDays(9), TODAY, 101))
        .hasMessage("child.percent-wrong");
    assertThatThrownBy(() -> attend(TODAY.minusDays(9), TODAY.plusDays(1), 90))
        .hasMessage("child.date-in-the-future");
  }

  private void suspend(Suspension.Kind kind, Optional<LocalDate> last) {
    new RecordSuspension(room.room, entries)
        .run(
            new RecordSuspension.Request(
                mia.id(),
                new Suspension.Details(
                    kind, room.cast.academy.id(), TODAY.minusDays(10), last, "Left the site")),
            Caller.SERVICE);
  }

  private void attend(LocalDate from, LocalDate to, int percent) {
    new RecordAttendance(room.room, entries)
        .run(new RecordAttendance.Request(mia.id(), from, to, percent), Caller.SERVICE);
  }
}
