package org.quorate.warning.finding;

import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.REVIEW_CONFERENCE;
import static org.quorate.rulebook.Milestone.CONFERENCE_DECISION_SENT;
import static org.quorate.rulebook.Milestone.CONFERENCE_MINUTES_SENT;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Milestone.DISAGREEMENT_RAISED;
import static org.quorate.rulebook.Milestone.DISAGREEMENT_RESOLVED;
import static org.quorate.rulebook.Milestone.INITIAL_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.REVIEW_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Milestone.TEMPORARY_MOVE_STARTED;
import static org.quorate.rulebook.Milestone.TRANSFER_REQUESTED;
import static org.quorate.rulebook.Sector.CHAIR;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.FAMILY;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.CP_01;
import static org.quorate.warning.finding.FindingKind.CP_04;
import static org.quorate.warning.finding.FindingKind.CP_09;
import static org.quorate.warning.finding.FindingKind.CP_10;
import static org.quorate.warning.finding.FindingKind.CP_11;
import static org.quorate.warning.finding.FindingKind.CP_12;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.TableBuilder;
import org.quorate.warning.picture.Section;

/** CP-01, CP-04 and CP-09 to CP-12. */
class ConferenceRulesTest {
  @Test
  void cp_01_breaches_the_day_after_fifteen_working_days_christmas_not_counted() {
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .look(CP_01)
        .silent("2012-01-16 23:59")
        .breaches("2012-01-17");
  }

  @Test
  void cp_01_held_late_it_stands_until_a_manager_writes_down_why() {
    CaseBuilder given =
        aCase()
            .reached(S47_STARTED, "2011-12-21 15:00")
            .reached(INITIAL_CONFERENCE_HELD, "2012-01-17 10:00");
    given.look(CP_01).stands(BREACH, "2012-01-18").says("2012-01-18", "written down why");

    given.explained("T-ICPC");
    given.look(CP_01).silent("2012-01-18");
  }

  @Test
  void cp_01_is_quiet_when_it_was_held_on_the_last_day() {
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .reached(INITIAL_CONFERENCE_HELD, "2012-01-16 16:00")
        .look(CP_01)
        .silent("2012-01-20");
  }

  @Test
  void cp_01_an_invitation_does_not_stop_the_clock() {
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-20").arranged("2012-01-03").asking(CSC))
        .look(CP_01)
        .breaches("2012-01-17");
  }

  @Test
  void cp_04_warns_twenty_working_days_before_an_unbooked_review_and_breaches_after_it() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .look(CP_04)
        .silent("2012-03-14 23:59")
        .warns("2012-03-15")
        .breaches("2012-04-17");
  }

  @Test
  void cp_04_a_review_due_on_a_bank_holiday_is_due_the_working_day_before() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-09")
        .look(CP_04)
        .stands(WARNING, "2012-04-05 23:59")
        .breaches("2012-04-06");
  }

  @Test
  void cp_04_clears_when_it_is_booked_and_again_when_it_is_held() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .meets(aTable(REVIEW_CONFERENCE, "2012-04-12").asking(CSC))
        .look(CP_04)
        .silent("2012-04-01")
        .breaches("2012-04-17");
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(REVIEW_CONFERENCE_HELD, "2012-04-16")
        .look(CP_04)
        .silent("2012-04-17")
        .warns("2012-09-18");
  }

  @Test
  void cp_09_warns_for_each_agency_whose_report_is_late() {
    TableBuilder review =
        aTable(REVIEW_CONFERENCE, "2012-04-16 10:00").asking(CSC, SCHOOL, GP, CHAIR, FAMILY);
    CaseBuilder given = aCase().meets(review.report(CSC, "2012-04-02"));
    given.look(CP_09).silent("2012-04-05 23:59").warns("2012-04-06").counts(2, "2012-04-10");

    given.meets(review.report(SCHOOL, "2012-04-10").report(GP, "2012-04-10"));
    given.look(CP_09).silent("2012-04-11");
  }

  @Test
  void cp_09_gives_two_working_days_before_an_initial_conference() {
    aCase()
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(SCHOOL))
        .look(CP_09)
        .warns("2012-01-13");
    aCase()
        .unread(Section.REPORTS)
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(SCHOOL))
        .look(CP_09)
        .lacks(Section.REPORTS, "2012-01-14");
  }

  @Test
  void cp_10_warns_when_letter_and_minutes_are_late() {
    aCase()
        .reached(INITIAL_CONFERENCE_HELD, "2012-01-16")
        .look(CP_10)
        .silent("2012-01-17 23:59")
        .warns("2012-01-18")
        .counts(1, "2012-02-13 23:59")
        .counts(2, "2012-02-14");
  }

  @Test
  void cp_10_warns_when_somebody_invited_has_no_copy_and_clears_when_all_have() {
    TableBuilder held = aTable(INITIAL_CONFERENCE, "2012-01-16").asking(CSC, SCHOOL, GP).held();
    CaseBuilder given =
        aCase()
            .reached(INITIAL_CONFERENCE_HELD, "2012-01-16")
            .reached(CONFERENCE_DECISION_SENT, "2012-01-17")
            .meets(held.letter(CSC, "2012-01-17").letter(SCHOOL, "2012-01-17"));
    given.look(CP_10).warns("2012-01-18").says("2012-01-18", "GP");

    given.meets(held.letters("2012-01-17")).reached(CONFERENCE_MINUTES_SENT, "2012-02-01");
    given.look(CP_10).silent("2012-02-20");
  }

  @Test
  void cp_10_says_when_nobody_knows_who_has_a_copy() {
    aCase()
        .unread(Section.COPIES)
        .reached(INITIAL_CONFERENCE_HELD, "2012-01-16")
        .look(CP_10)
        .lacks(Section.COPIES, "2012-01-18")
        .stands(WARNING, "2012-01-18");
  }

  @Test
  void cp_11_warns_when_a_disagreement_has_no_outcome_in_five_working_days() {
    CaseBuilder given = aCase().reached(DISAGREEMENT_RAISED, "2012-04-04");
    given.look(CP_11).silent("2012-04-13 23:59").warns("2012-04-14");

    given.reached(DISAGREEMENT_RESOLVED, "2012-04-16");
    given.look(CP_11).silent("2012-04-17");
  }

  @Test
  void cp_11_warns_of_a_dissent_in_the_minutes_until_it_is_resolved() {
    CaseBuilder given =
        aCase().meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(CSC).dissent().held());
    given.look(CP_11).silent("2012-01-23 23:59").warns("2012-01-24");

    given.reached(DISAGREEMENT_RESOLVED, "2012-01-24");
    given.look(CP_11).silent("2012-01-25");
  }

  @Test
  void cp_12_breaches_the_day_after_a_child_on_a_plan_has_moved() {
    CaseBuilder given = aCase().plan(aProtectionPlan("2012-01-16")).moved("2012-03-09");
    given.look(CP_12).silent("2012-03-09 23:59").breaches("2012-03-10");

    given.reached(TRANSFER_REQUESTED, "2012-03-12");
    given.look(CP_12).silent("2012-03-13");
  }

  @Test
  void cp_12_breaches_when_a_temporary_stay_has_become_a_long_one_and_only_on_a_plan() {
    aCase()
        .plan(aProtectionPlan("2012-01-16"))
        .reached(TEMPORARY_MOVE_STARTED, "2012-03-01")
        .look(CP_12)
        .silent("2012-03-16 23:59")
        .breaches("2012-03-17");
    aCase().moved("2012-03-09").look(CP_12).silent("2012-03-12");
  }
}
