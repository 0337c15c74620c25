package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_HIGH;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.Milestone.CIN_AGREED;
import static org.quorate.rulebook.Milestone.CIN_OUTCOME_IMPROVED;
import static org.quorate.rulebook.Milestone.CIN_PLANNING_HELD;
import static org.quorate.rulebook.Milestone.CIN_REVIEW_HELD;
import static org.quorate.rulebook.Milestone.CP_PLAN_ENDED;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Sector.FAMILY_HELP;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.CIN_01;
import static org.quorate.warning.finding.FindingKind.CIN_02;
import static org.quorate.warning.finding.FindingKind.CIN_03;
import static org.quorate.warning.finding.FindingKind.CIN_04;
import static org.quorate.warning.finding.FindingKind.CIN_05;
import static org.quorate.warning.finding.FindingKind.CIN_06;
import static org.quorate.warning.finding.FindingKind.CIN_07;
import static org.quorate.warning.finding.FindingKind.CIN_08;
import static org.quorate.warning.picture.DecisionTaken.Matter.CLOSURE;
import static org.quorate.warning.picture.DecisionTaken.Matter.DIRECTION;
import static org.quorate.warning.picture.DecisionTaken.Matter.ESCALATION;
import static org.quorate.warning.picture.DecisionTaken.Matter.THRESHOLD;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;

/** CIN-01 to CIN-08. */
class InNeedRulesTest {
  private static CaseBuilder steppedDown() {
    return aCase().reached(CP_PLAN_STARTED, "2012-01-16").reached(CP_PLAN_ENDED, "2012-07-16");
  }

  private static CaseBuilder inNeed() {
    return steppedDown().reached(CIN_AGREED, "2012-07-16 11:00");
  }

  @Test
  void cin_01_breaches_when_the_day_on_which_the_plan_ended_is_over() {
    steppedDown().look(CIN_01).silent("2012-07-16 23:59").breaches("2012-07-17");
  }

  @Test
  void cin_01_clears_with_a_plan_in_need_or_a_closure_also_when_it_comes_late() {
    inNeed().look(CIN_01).silent("2012-07-17");
    steppedDown().reached(CIN_AGREED, "2012-07-20").look(CIN_01).silent("2012-07-21");
    steppedDown().decided(CLOSURE, "2012-07-16").look(CIN_01).silent("2012-07-17");
  }

  @Test
  void cin_02_warns_when_ten_working_days_after_the_step_down_no_meeting_was_held() {
    steppedDown().look(CIN_02).silent("2012-07-30 23:59").warns("2012-07-31");
    inNeed().look(CIN_02).warns("2012-07-31");
  }

  @Test
  void cin_02_clears_when_it_is_held_and_says_nothing_of_a_plan_that_was_not_stepped_down() {
    inNeed().reached(CIN_PLANNING_HELD, "2012-07-31").look(CIN_02).silent("2012-08-01");
    aCase().reached(CIN_AGREED, "2012-07-16").look(CIN_02).silent("2012-08-01");
  }

  @Test
  void cin_03_breaches_when_six_weeks_have_passed_since_the_last_meeting() {
    inNeed()
        .reached(CIN_PLANNING_HELD, "2012-07-27")
        .look(CIN_03)
        .silent("2012-08-22 23:59")
        .warns("2012-08-23")
        .stands(WARNING, "2012-09-07 23:59")
        .breaches("2012-09-08");
  }

  @Test
  void cin_03_a_meeting_due_on_a_bank_holiday_is_due_the_working_day_before() {
    inNeed().reached(CIN_PLANNING_HELD, "2012-07-16 14:00").look(CIN_03).breaches("2012-08-25");
  }

  @Test
  void cin_03_clears_when_it_is_held_and_the_warning_when_it_is_booked() {
    inNeed()
        .reached(CIN_PLANNING_HELD, "2012-07-27")
        .reached(CIN_REVIEW_HELD, "2012-09-05")
        .look(CIN_03)
        .silent("2012-09-08");
    inNeed()
        .reached(CIN_PLANNING_HELD, "2012-07-27")
        .meets(aTable(CIN_REVIEW, "2012-09-07").asking(LEAD_SW))
        .look(CIN_03)
        .silent("2012-09-07 23:59")
        .breaches("2012-09-08");
  }

  @Test
  void cin_03_speaks_of_the_first_meeting_of_a_plan_that_was_not_stepped_down() {
    aCase().reached(CIN_AGREED, "2012-07-16").look(CIN_03).breaches("2012-07-31");
  }

  @Test
  void cin_04_advises_warns_and_breaches_at_six_nine_and_twelve_months() {
    inNeed()
        .look(CIN_04)
        .silent("2013-01-15 23:59")
        .advises("2013-01-16")
        .warns("2013-04-16")
        .breaches("2013-07-16");
  }

  @Test
  void cin_04_clears_when_something_improved_or_a_decision_is_taken_until_the_next_mark() {
    inNeed()
        .reached(CIN_OUTCOME_IMPROVED, "2013-01-20")
        .look(CIN_04)
        .silent("2013-07-19 23:59")
        .advises("2013-07-20");
    inNeed().decided(DIRECTION, "2013-01-20").look(CIN_04).silent("2013-01-21").warns("2013-04-16");
  }

  @Test
  void cin_05_warns_from_the_moment_that_somebody_is_found_not_to_know() {
    CaseBuilder given = inNeed().unaware(SCHOOL, "2012-12-03 15:00", null);
    given
        .look(CIN_05)
        .silent("2012-12-03 14:59")
        .warns("2012-12-03 15:00")
        .says("2012-12-04", "School");

    given.unaware(SCHOOL, "2012-12-03 15:00", "2012-12-05");
    given.look(CIN_05).silent("2012-12-06");
  }

  @Test
  void cin_06_warns_the_day_after_a_service_withdrew_with_nothing_in_its_place() {
    CaseBuilder given = inNeed().withdrew(FAMILY_HELP, "2012-07-20", false, false, false);
    given.look(CIN_06).silent("2012-07-20 23:59").warns("2012-07-21");

    given.withdrew(FAMILY_HELP, "2012-07-20", true, false, false);
    given.look(CIN_06).silent("2012-07-21");
  }

  @Test
  void cin_07_breaches_when_high_exploitation_meets_a_plan_in_need() {
    CaseBuilder given = inNeed().holds(EXPLOITATION_HIGH, "2012-09-03");
    given.look(CIN_07).silent("2012-09-02 23:59").breaches("2012-09-03");

    given.decided(THRESHOLD, "2012-09-04");
    given.look(CIN_07).silent("2012-09-05");
  }

  @Test
  void cin_07_breaches_at_the_second_harm_in_thirty_days_and_not_in_thirty_one() {
    inNeed()
        .harmed("2012-09-01 20:00", "2012-10-01 20:00")
        .look(CIN_07)
        .silent("2012-10-01 19:59")
        .breaches("2012-10-01 20:00");
    inNeed().harmed("2012-09-01 20:00", "2012-10-02 20:00").look(CIN_07).silent("2012-10-03");
  }

  @Test
  void cin_07_clears_with_a_strategy_discussion_and_is_quiet_on_a_protection_plan() {
    inNeed()
        .harmed("2012-09-01", "2012-09-10")
        .reached(STRATEGY_HELD, "2012-09-11")
        .look(CIN_07)
        .silent("2012-09-12");
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .harmed("2012-09-01", "2012-09-10")
        .look(CIN_07)
        .silent("2012-09-12");
  }

  @Test
  void cin_08_warns_when_a_service_left_for_lack_of_cooperation_and_nothing_is_safer() {
    CaseBuilder given = inNeed().withdrew(FAMILY_HELP, "2012-07-20", true, true, false);
    given.look(CIN_08).silent("2012-07-20 23:59").warns("2012-07-21");

    given.decided(ESCALATION, "2012-07-23");
    given.look(CIN_08).silent("2012-07-24");

    inNeed()
        .withdrew(FAMILY_HELP, "2012-07-20", true, true, true)
        .look(CIN_08)
        .silent("2012-07-24");
  }
}
