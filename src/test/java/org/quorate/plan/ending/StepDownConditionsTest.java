package org.quorate.plan.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanId;

class StepDownConditionsTest {
  private static final AgencyId SCHOOL = new AgencyId(new UUID(1, 1));
  private static final AgencyId SURGERY = new AgencyId(new UUID(1, 2));
  private static final Optional<PlanId> NEXT = Optional.of(new PlanId(new UUID(2, 1)));
  private static final Optional<ProfessionalId> LEAD =
      Optional.of(new ProfessionalId(new UUID(3, 1)));
  private static final Optional<BookedMeeting> FIRST = booked(5);

  @Test
  void in_luton_everything_was_missing() {
    StepDownPicture luton =
        new StepDownPicture(
            Optional.empty(),
            0,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Set.of(SCHOOL, SURGERY),
            Set.of());

    assertThat(StepDownConditions.missing(luton))
        .extracting(StepDownConditions.Missing::problem)
        .containsExactly(
            EndingProblem.NO_NEXT_PLAN,
            EndingProblem.NOBODY_LEADS,
            EndingProblem.NO_FIRST_MEETING,
            EndingProblem.AGENCIES_NOT_TOLD);
    assertThatThrownBy(() -> StepDownConditions.mustBeMet(luton)).isInstanceOf(Rejected.class);
  }

  @Test
  void nothing_is_missing_where_all_four_are_met() {
    StepDownPicture ready =
        new StepDownPicture(NEXT, 3, LEAD, true, false, FIRST, Set.of(SCHOOL), Set.of(SCHOOL));

    assertThat(StepDownConditions.missing(ready)).isEmpty();
    StepDownConditions.mustBeMet(ready);
  }

  @Test
  void a_plan_without_priority_areas_is_no_plan() {
    assertMissing(
        new StepDownPicture(NEXT, 0, LEAD, true, false, FIRST, Set.of(), Set.of()),
        StepDownCondition.PLAN_PREPARED,
        EndingProblem.NO_AREAS);
  }

  @Test
  void a_lead_who_was_named_and_has_not_said_yes_is_no_lead_yet() {
    assertMissing(
        new StepDownPicture(NEXT, 1, LEAD, false, false, FIRST, Set.of(), Set.of()),
        StepDownCondition.LEAD_ACCEPTED,
        EndingProblem.LEAD_NOT_ACCEPTED);
  }

  @Test
  void while_somebody_else_is_asked_it_is_not_clear_who_leads() {
    assertMissing(
        new StepDownPicture(NEXT, 1, LEAD, true, true, FIRST, Set.of(), Set.of()),
        StepDownCondition.LEAD_ACCEPTED,
        EndingProblem.HAND_OVER_UNANSWERED);
  }

  @Test
  void a_meeting_to_which_nobody_is_invited_is_no_meeting() {
    assertMissing(
        new StepDownPicture(NEXT, 1, LEAD, true, false, booked(0), Set.of(), Set.of()),
        StepDownCondition.FIRST_MEETING_SCHEDULED,
        EndingProblem.NOBODY_INVITED);
  }

  @Test
  void the_gp_is_told_whether_on_the_plan_or_not() {
    StepDownPicture picture =
        new StepDownPicture(
            NEXT, 1, LEAD, true, false, FIRST, Set.of(SCHOOL, SURGERY), Set.of(SCHOOL));

    assertMissing(picture, StepDownCondition.AGENCIES_TOLD, EndingProblem.AGENCIES_NOT_TOLD);
    assertThat(picture.untold()).containsExactly(SURGERY);
  }

  private static void assertMissing(
      StepDownPicture picture, StepDownCondition condition, EndingProblem problem) {
    assertThat(StepDownConditions.missing(picture))
        .containsExactly(new StepDownConditions.Missing(condition, problem));
  }

  private static Optional<BookedMeeting> booked(int invited) {
    return Optional.of(
        new BookedMeeting(
            new UUID(4, 1), "Q-7F3K2B", Instant.parse("2012-07-30T09:00:00Z"), invited));
  }
}
