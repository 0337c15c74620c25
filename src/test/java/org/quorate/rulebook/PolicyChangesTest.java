package org.quorate.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.rulebook.ChangedRulebook.committed;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.timescale.DueDate;
import org.quorate.timescale.Timescale;
import org.quorate.timescale.Timescale.Unit;

/** How a change of policy travels: one row, and nothing else. */
class PolicyChangesTest {
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  @Test
  void core_groups_every_four_weeks_is_one_row() {
    Rulebook rulebook =
        committed()
            .replacing(
                "timescales.csv",
                "CORE_GROUP_HELD,CORE_GROUP_HELD,CP_PLAN_ENDED,6,WEEK",
                "CORE_GROUP_HELD,CORE_GROUP_HELD,CP_PLAN_ENDED,4,WEEK")
            .read();

    TimescaleRule rule = rulebook.timescale("T-CGN", MARCH).orElseThrow();
    DueDate due = rule.due(LocalDate.of(2026, 11, 23), rulebook.workingDays());

    assertThat(rule.within()).isEqualTo(new Timescale(4, Unit.WEEK));
    assertThat(due.date()).isEqualTo("2026-12-21");
  }

  @Test
  void a_policy_from_the_first_of_april_is_a_second_row() {
    Rulebook rulebook =
        committed()
            .withRow(
                "timescales.csv",
                "T-CGN,after,CORE_GROUP_HELD,CORE_GROUP_HELD,CP_PLAN_ENDED,4,WEEK,working_day,"
                    + "2027-04-01,LOCAL,Partnership board")
            .read();

    assertThat(rulebook.timescale("T-CGN", MARCH).orElseThrow().within().amount()).isEqualTo(6);
    assertThat(rulebook.timescale("T-CGN", APRIL).orElseThrow().within().amount()).isEqualTo(4);
    assertThat(rulebook.timescales(APRIL)).hasSameSizeAs(rulebook.timescales(MARCH));
    assertThat(rulebook.startedBy(Milestone.CORE_GROUP_HELD, APRIL))
        .filteredOn(rule -> rule.id().equals("T-CGN"))
        .singleElement()
        .extracting(rule -> rule.within().amount())
        .isEqualTo(4);
  }

  @Test
  void youth_justice_must_be_asked_to_conferences_is_one_row() {
    Rulebook rulebook =
        committed()
            .withRow(
                "invitations.csv",
                "CONFERENCES,YOUTH_JUSTICE,must,ANY_CHILD,2027-04-01,Partnership board")
            .read();

    assertThat(asksYouthJustice(rulebook, MeetingType.REVIEW_CONFERENCE, MARCH)).isFalse();
    assertThat(asksYouthJustice(rulebook, MeetingType.REVIEW_CONFERENCE, APRIL)).isTrue();
    assertThat(asksYouthJustice(rulebook, MeetingType.CORE_GROUP, APRIL)).isFalse();
  }

  @Test
  void an_invitation_is_weakened_or_withdrawn_by_a_later_row() {
    Rulebook rulebook =
        committed()
            .withRow(
                "invitations.csv",
                "CORE_GROUP,DRUG_ALCOHOL_YP,consider,CHILD_SUBSTANCE_DEPENDENT,2027-04-01,Board")
            .withRow(
                "invitations.csv",
                "STRATEGY,DRUG_ALCOHOL_YP,no,CHILD_SUBSTANCE_DEPENDENT,2027-04-01,Board")
            .read();

    assertThat(dependent(rulebook, MeetingType.CORE_GROUP)).contains(Need.CONSIDER);
    assertThat(dependent(rulebook, MeetingType.STRATEGY)).isEmpty();
    assertThat(dependent(rulebook, MeetingType.CIN_REVIEW)).contains(Need.MUST);
    assertThat(rulebook.invitations(APRIL))
        .filteredOn(rule -> rule.when() == Circumstance.CHILD_SUBSTANCE_DEPENDENT)
        .filteredOn(rule -> rule.need() == Need.MUST)
        .allMatch(rule -> !rule.meetings().contains(MeetingType.STRATEGY));
  }

  @Test
  void a_local_clock_is_withdrawn_by_a_later_row() {
    Rulebook rulebook =
        committed()
            .withRow(
                "timescales.csv",
                "T-MACE-REV,after,EXPLOITATION_PANEL_HELD,EXPLOITATION_PANEL_HELD,,no,WEEK,"
                    + "working_day,2027-04-01,LOCAL,Partnership board")
            .read();

    assertThat(rulebook.timescale("T-MACE-REV", MARCH)).isPresent();
    assertThat(rulebook.timescale("T-MACE-REV", APRIL)).isEmpty();
  }

  @Test
  void a_statutory_figure_may_be_tightened() {
    Rulebook rulebook =
        committed()
            .withRow(
                "timescales.csv",
                "T-ICPC,after,S47_STARTED,INITIAL_CONFERENCE_HELD|PRE_BIRTH_CONFERENCE_HELD,"
                    + "CONFERENCE_NOT_REQUIRED,10,WORKING_DAY,working_day,2027-04-01,STATUTORY,"
                    + "Partnership board")
            .read();

    assertThat(rulebook.timescale("T-ICPC", APRIL).orElseThrow().within().amount()).isEqualTo(10);
  }

  @Test
  void a_limit_changes_on_its_day_and_the_version_changes_with_the_content() {
    Rulebook before = committed().read();
    Rulebook after =
        committed().withRow("limits.csv", "caseload,16,2027-04-01,Partnership board").read();

    assertThat(after.limit(Limit.CASELOAD, MARCH)).isEqualTo(20);
    assertThat(after.limit(Limit.CASELOAD, APRIL)).isEqualTo(16);
    assertThat(after.version()).isNotEqualTo(before.version()).hasSize(12);
    assertThat(committed().read().version()).isEqualTo(before.version());
  }

  @Test
  void a_proclaimed_bank_holiday_is_one_row() {
    Rulebook rulebook = committed().withRow("days.csv", "2027-06-18,A jubilee,Proclaimed").read();

    assertThat(rulebook.workingDays().isWorkingDay(LocalDate.of(2027, 6, 18))).isFalse();
  }

  private static boolean asksYouthJustice(Rulebook rulebook, MeetingType type, LocalDate on) {
    return rulebook.invitations(type, on).stream()
        .filter(rule -> rule.sector().equals(Optional.of(Sector.YOUTH_JUSTICE)))
        .anyMatch(rule -> rule.when() == Circumstance.ANY_CHILD && rule.need() == Need.MUST);
  }

  private static Optional<Need> dependent(Rulebook rulebook, MeetingType type) {
    return rulebook.invitations(type, APRIL).stream()
        .filter(rule -> rule.when() == Circumstance.CHILD_SUBSTANCE_DEPENDENT)
        .map(InvitationRule::need)
        .findFirst();
  }
}
