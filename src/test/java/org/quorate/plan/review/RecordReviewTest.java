package org.quorate.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.plan.Category;
import org.quorate.plan.Plan;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.MemoryReviews;
import org.quorate.testing.MemoryVoices;
import org.quorate.testing.PlanRoom;

/** What a meeting leaves behind in a plan. */
class RecordReviewTest {
  private static final LocalDate CONFERENCE = LocalDate.of(2012, 1, 16);
  private static final LocalDate CORE_GROUP = LocalDate.of(2012, 1, 30);

  private final PlanRoom room = new PlanRoom(CORE_GROUP);
  private final Plan plan = room.onChildProtection(CONFERENCE);
  private final UUID area = room.area(plan, "She is out at night");
  private final MemoryReviews reviews = new MemoryReviews();
  private final MemoryVoices voices = new MemoryVoices();

  @Test
  void a_core_group_keeps_progress_contributions_a_version_and_proposes_the_next_date() {
    room.childRoom.reached(room.mia.id(), Milestone.CORE_GROUP_HELD, CORE_GROUP);
    AgencyId school = room.childRoom.cast.academy.id();

    review(
        MeetingType.CORE_GROUP,
        CORE_GROUP,
        new ReviewNotes(
            Optional.empty(),
            Set.of(),
            List.of(new AreaProgress(area, AreaProgress.Course.BETTER, "Home by ten")),
            Map.of(school, "She comes to school")));

    Review kept = reviews.of(plan.id()).getFirst();
    assertThat(kept.progress())
        .extracting(AreaProgress::course)
        .containsExactly(AreaProgress.Course.BETTER);
    assertThat(kept.versionNumber()).isEqualTo(2);
    assertThat(room.versions.numbered(plan.id(), 2)).isPresent();
    assertThat(kept.nextDeadline()).isEqualTo(room.clock("T-CGN").map(clock -> clock.id()));
    assertThat(room.clock("T-CGN").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2012, 3, 12));
    assertThat(voices.contributions(plan.id()))
        .singleElement()
        .satisfies(said -> assertThat(said.agency()).isEqualTo(school));
  }

  @Test
  void a_review_may_name_another_category_and_the_first_one_is_kept() {
    review(MeetingType.CORE_GROUP, CORE_GROUP, ReviewNotes.of(Category.SAB));

    assertThat(plan.category()).contains(Category.SAB);
    assertThat(plan.initialCategory()).contains(Category.NEG);
  }

  @Test
  void a_review_conference_is_held_after_the_plan_has_started() {
    assertThatThrownBy(() -> review(MeetingType.REVIEW_CONFERENCE, CONFERENCE, ReviewNotes.NONE))
        .hasMessage("plan.reviewed-before-start");
  }

  private void review(MeetingType kind, LocalDate on, ReviewNotes notes) {
    new RecordReview(room.desk, reviews, voices, room.childRoom.deadlines)
        .run(
            new RecordReview.Request(
                plan.id(),
                new Review.Held(kind, on, Optional.empty(), Review.Outcome.CONTINUES, ""),
                notes),
            Caller.SERVICE);
  }
}
