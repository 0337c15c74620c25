package org.quorate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.plan.review.NextReview;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.PlanRoom;

/**
 * When the reviews of a plan are due, and why that day: statutory limits move earlier, never later.
 */
class ReviewDatesTest {

  @ParameterizedTest
  @CsvSource({
    // three months to the end of a shorter month
    "2025-01-31, 2025-04-30, ",
    "2012-01-31, 2012-04-30, ",
    // a Saturday
    "2026-03-06, 2026-06-05, 2026-06-06",
    // the spring bank holiday
    "2026-02-25, 2026-05-22, 2026-05-25",
    // the Luton review
    "2012-01-16, 2012-04-16, ",
  })
  void the_first_review_conference_is_due_within_three_months(
      LocalDate conference, LocalDate due, LocalDate counted) {
    PlanRoom room = new PlanRoom(conference);

    room.onChildProtection(conference);

    NextReview review = next(room, PlanKind.CHILD_PROTECTION, MeetingType.REVIEW_CONFERENCE);
    assertThat(review.by()).isEqualTo(due);
    assertThat(review.limit().counting().from()).isEqualTo(conference);
    assertThat(review.limit().counting().moved().map(moved -> moved.day()).orElse(null))
        .isEqualTo(counted);
  }

  @Test
  void the_core_group_comes_before_the_review_conference() {
    PlanRoom room = new PlanRoom(LocalDate.of(2012, 1, 16));

    room.onChildProtection(LocalDate.of(2012, 1, 16));

    assertThat(
            NextReview.of(
                PlanKind.CHILD_PROTECTION,
                room.childRoom.deadlines.open(room.mia.id()),
                ChildRoom.RULEBOOK,
                LocalDate.of(2012, 1, 16)))
        .extracting(NextReview::kind)
        .containsExactly(MeetingType.CORE_GROUP, MeetingType.REVIEW_CONFERENCE);
  }

  @Test
  void after_a_plan_has_ended_nothing_of_it_is_due() {
    PlanRoom room = new PlanRoom(LocalDate.of(2012, 7, 16));
    Plan plan = room.onChildProtection(LocalDate.of(2012, 1, 16));

    room.end(plan, EndReason.NEED_MET, LocalDate.of(2012, 7, 16));

    assertThat(
            NextReview.of(
                PlanKind.CHILD_PROTECTION,
                room.childRoom.deadlines.open(room.mia.id()),
                ChildRoom.RULEBOOK,
                LocalDate.of(2012, 7, 16)))
        .isEmpty();
  }

  private static NextReview next(PlanRoom room, PlanKind kind, MeetingType meeting) {
    return NextReview.of(
            kind,
            room.childRoom.deadlines.open(room.mia.id()),
            ChildRoom.RULEBOOK,
            room.desk.today())
        .stream()
        .filter(review -> review.kind() == meeting)
        .findFirst()
        .orElseThrow();
  }
}
