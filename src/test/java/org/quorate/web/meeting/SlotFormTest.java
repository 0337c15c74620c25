package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Limits;
import org.quorate.meeting.MeetingProblem;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.ChildRoom;
import org.quorate.web.Form;

/** An error summary leads to a field that can be seen: to the days offered, or to the boxes. */
class SlotFormTest {
  private static final LocalDate START = LocalDate.of(2022, 6, 2);
  private static final Instant NOW = Instant.parse("2022-06-06T09:00:00Z");

  private final ChildRoom room = new ChildRoom(START);
  private final ChildId child = room.keep(aChild().build()).id();
  private final SlotForm slots =
      new SlotForm(Messages.english(ChildRoom.LONDON), NOW, ChildRoom.LONDON);

  @Test
  void where_days_are_offered_and_none_is_chosen_it_leads_to_the_first_of_them() {
    assertThat(missingDay(Form.with("time", "10am", "length", "60"), running())).isEqualTo("date");
  }

  @Test
  void where_another_day_is_chosen_and_not_typed_it_leads_to_the_boxes() {
    Form form = Form.with("date", "other", "time", "10am", "length", "60");

    assertThat(missingDay(form, running())).isEqualTo("on");
  }

  @Test
  void where_no_day_is_offered_it_leads_to_the_boxes() {
    assertThat(missingDay(Form.with("time", "10am", "length", "60"), none())).isEqualTo("on");
  }

  @Test
  void a_day_that_was_offered_and_is_refused_is_found_again() {
    Rejected past = new Rejected(MeetingProblem.DATE_PAST, "start");
    Form form = Form.with("date", "2022-06-06");

    assertThat(slots.named(past, form, running()).faults().getFirst().field()).isEqualTo("date");
    assertThat(slots.named(past, form.and("date", List.of("other")), running()).faults())
        .extracting(Rejected.Fault::field)
        .containsExactly("on");
  }

  private String missingDay(Form form, Limits limits) {
    return catchThrowableOfType(Rejected.class, () -> slots.slot(form, limits))
        .faults()
        .getFirst()
        .field();
  }

  /** The initial conference is due by 24 June 2022. */
  private Limits running() {
    room.reached(child, Milestone.S47_STARTED, START);
    return new Limits(
        room.deadlines.open(child).stream()
            .filter(deadline -> deadline.rule().equals("T-ICPC"))
            .toList(),
        START,
        ChildRoom.RULEBOOK.workingDays());
  }

  private static Limits none() {
    return new Limits(List.of(), START, ChildRoom.RULEBOOK.workingDays());
  }
}
