package org.quorate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.testing.PlanRoom;

/** The consistency rules of the children in need census, asked at entry. */
class PlanDatesTest {
  private static final LocalDate CONFERENCE = LocalDate.of(2012, 1, 16);
  private static final LocalDate REVIEW = LocalDate.of(2012, 7, 16);

  private final PlanRoom room = new PlanRoom(REVIEW);

  @Test
  void a_child_protection_plan_starts_on_the_day_of_its_conference() {
    Plan plan = room.onChildProtection(CONFERENCE);

    assertThat(plan.isOpen()).isTrue();
    assertThat(plan.startedOn()).isEqualTo(CONFERENCE);
    assertThat(plan.initialCategory()).contains(Category.NEG);
    assertThat(
            problem(
                () ->
                    room.make(
                        PlanKind.CHILD_PROTECTION,
                        Optional.of(Category.NEG),
                        new Plan.Start(
                            CONFERENCE.plusDays(1), Optional.of(CONFERENCE), Optional.empty()))))
        .isEqualTo(PlanProblem.STARTS_ON_CONFERENCE_DAY);
  }

  @Test
  void without_a_conference_nobody_is_on_a_child_protection_plan() {
    assertThat(
            problem(
                () ->
                    room.make(
                        PlanKind.CHILD_PROTECTION,
                        Optional.of(Category.EMO),
                        Plan.Start.agreed(CONFERENCE, Optional.empty()))))
        .isEqualTo(PlanProblem.CONFERENCE_DECIDES);
  }

  @Test
  void a_conference_names_the_category_and_is_not_on_a_weekend() {
    Rejected refused =
        refusal(
            () ->
                room.make(
                    PlanKind.CHILD_PROTECTION,
                    Optional.empty(),
                    Plan.Start.byConference(LocalDate.of(2012, 1, 14), Optional.empty())));

    assertThat(refused.faults())
        .extracting(Rejected.Fault::problem)
        .containsExactly(PlanProblem.STARTS_ON_WEEKEND, PlanProblem.CATEGORY_MISSING);
  }

  @Test
  void there_is_one_open_child_protection_plan_and_one_open_child_in_need_plan() {
    room.onChildProtection(CONFERENCE);

    assertThat(problem(() -> room.onChildProtection(LocalDate.of(2012, 2, 6))))
        .isEqualTo(PlanProblem.ONE_OPEN_ALREADY);
    assertThat(problem(() -> room.inNeed(LocalDate.of(2012, 2, 6))))
        .isEqualTo(PlanProblem.NEVER_BOTH);
  }

  @Test
  void a_conference_on_a_child_in_need_ends_that_plan_on_its_day() {
    Plan inNeed = room.inNeed(LocalDate.of(2011, 11, 7));

    room.onChildProtection(CONFERENCE);

    assertThat(inNeed.endedOn()).contains(CONFERENCE);
    assertThat(inNeed.endReason()).contains(EndReason.STEPPED_UP);
  }

  @Test
  void one_plan_may_follow_the_other_on_the_same_day_and_not_before() {
    Plan protection = room.onChildProtection(CONFERENCE);
    room.end(protection, EndReason.STEPPED_DOWN, REVIEW);

    assertThat(problem(() -> room.inNeed(REVIEW.minusDays(1))))
        .isEqualTo(PlanProblem.PLANS_OVERLAP);
    assertThat(room.inNeed(REVIEW).isOpen()).isTrue();
  }

  @Test
  void no_plan_ends_on_the_day_it_started() {
    Plan plan = room.onChildProtection(CONFERENCE);

    assertThat(problem(() -> room.end(plan, EndReason.NEED_MET, CONFERENCE)))
        .isEqualTo(PlanProblem.ENDS_NOT_AFTER_START);
  }

  @Test
  void only_a_conference_ends_a_child_protection_plan_except_what_needs_no_decision() {
    Plan plan = room.onChildProtection(CONFERENCE);

    assertThat(
            problem(
                () ->
                    PlanDates.mustAllowEnd(
                        plan.kind(),
                        plan.startedOn(),
                        new Plan.Ending(
                            REVIEW,
                            EndReason.NEED_MET,
                            "All is well",
                            Optional.empty(),
                            Optional.empty()),
                        REVIEW)))
        .isEqualTo(PlanProblem.CONFERENCE_ENDS);
    PlanDates.mustAllowEnd(
        plan.kind(),
        plan.startedOn(),
        new Plan.Ending(
            REVIEW, EndReason.TURNED_18, "Her birthday", Optional.empty(), Optional.empty()),
        REVIEW);
  }

  @Test
  void a_prepared_plan_is_no_plan_yet_and_is_the_one_that_opens() {
    Plan protection = room.onChildProtection(CONFERENCE);
    Plan prepared = room.prepared(PlanKind.CHILD_IN_NEED);

    room.end(protection, EndReason.STEPPED_DOWN, REVIEW);
    Plan opened = room.inNeed(REVIEW);

    assertThat(opened).isSameAs(prepared);
    assertThat(opened.startedOn()).isEqualTo(REVIEW);
  }

  @Test
  void a_plan_does_not_start_before_the_referral() {
    room.childRoom.reached(room.mia.id(), Milestone.REFERRAL_RECEIVED, CONFERENCE);

    assertThat(problem(() -> room.inNeed(CONFERENCE.minusDays(1))))
        .isEqualTo(PlanProblem.STARTS_BEFORE_REFERRAL);
  }

  @Test
  void a_plan_that_starts_and_ends_starts_and_ends_its_clocks() {
    Plan protection = room.onChildProtection(CONFERENCE);

    assertThat(room.clock("T-CG1").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2012, 1, 30));
    assertThat(room.clock("T-RCPC1").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2012, 4, 16));

    room.end(protection, EndReason.STEPPED_DOWN, REVIEW);

    assertThat(room.clock("T-RCPC1")).isEmpty();
    assertThat(room.clock("T-CIN-FIRST").orElseThrow().dueOn())
        .isEqualTo(LocalDate.of(2012, 7, 30));
  }

  private static Object problem(ThrowingCallable work) {
    return refusal(work).problem();
  }

  private static Rejected refusal(ThrowingCallable work) {
    return catchThrowableOfType(Rejected.class, work);
  }
}
