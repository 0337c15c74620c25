package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_HIGH;
import static org.quorate.rulebook.Circumstance.SEXUAL_ABUSE_ALLEGED;
import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.Milestone.CORE_GROUP_HELD;
import static org.quorate.rulebook.Milestone.CP_PLAN_ENDED;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Milestone.CP_VISIT_MADE;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Severity.ADVISORY;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.CP_02;
import static org.quorate.warning.finding.FindingKind.CP_03;
import static org.quorate.warning.finding.FindingKind.CP_05;
import static org.quorate.warning.finding.FindingKind.CP_06;
import static org.quorate.warning.finding.FindingKind.CP_07;
import static org.quorate.warning.finding.FindingKind.CP_08;
import static org.quorate.warning.picture.DecisionTaken.Matter.EARLIER_PLANS_REVIEWED;

import org.junit.jupiter.api.Test;
import org.quorate.plan.Category;
import org.quorate.testing.CaseBuilder;
import org.quorate.warning.picture.DecisionTaken.Matter;
import org.quorate.warning.picture.Section;

/** CP-02, CP-03 and CP-05 to CP-08. */
class ProtectionPlanRulesTest {
  @Test
  void cp_02_warns_the_day_after_the_conference_and_breaches_after_ten_working_days() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .look(CP_02)
        .silent("2012-01-16 23:59")
        .warns("2012-01-17")
        .stands(WARNING, "2012-01-30 23:59")
        .breaches("2012-01-31");
  }

  @Test
  void cp_02_booking_quiets_the_warning_and_only_holding_it_prevents_the_breach() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .meets(aTable(CORE_GROUP, "2012-01-30").asking(LEAD_SW))
        .look(CP_02)
        .silent("2012-01-30 23:59")
        .breaches("2012-01-31");
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CORE_GROUP_HELD, "2012-01-30")
        .look(CP_02)
        .silent("2012-02-10");
  }

  @Test
  void cp_03_warns_before_and_breaches_after_six_weeks() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CORE_GROUP_HELD, "2012-01-30")
        .look(CP_03)
        .silent("2012-02-26 23:59")
        .warns("2012-02-27")
        .breaches("2012-03-13");
  }

  @Test
  void cp_03_a_core_group_due_on_a_bank_holiday_is_due_the_working_day_before() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CORE_GROUP_HELD, "2012-04-23")
        .look(CP_03)
        .stands(WARNING, "2012-06-01 23:59")
        .breaches("2012-06-02");
  }

  @Test
  void cp_03_clears_when_the_next_is_held_and_when_the_plan_ends() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CORE_GROUP_HELD, "2012-01-30")
        .reached(CORE_GROUP_HELD, "2012-03-14")
        .look(CP_03)
        .silent("2012-03-15");
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CORE_GROUP_HELD, "2012-01-30")
        .reached(CP_PLAN_ENDED, "2012-02-20")
        .look(CP_03)
        .silent("2012-06-01");
  }

  @Test
  void cp_05_warns_when_a_visit_is_late() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .look(CP_05)
        .silent("2012-01-30 23:59")
        .warns("2012-01-31");
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .reached(CP_VISIT_MADE, "2012-01-27")
        .look(CP_05)
        .silent("2012-02-10 23:59")
        .warns("2012-02-11");
  }

  @Test
  void cp_05_warns_at_the_second_visit_at_which_the_child_was_not_seen_alone() {
    CaseBuilder given =
        aCase()
            .reached(CP_PLAN_STARTED, "2012-01-16")
            .reached(CP_VISIT_MADE, "2012-02-06")
            .visited("2012-01-24 16:00", true)
            .visited("2012-01-30 16:00", false)
            .visited("2012-02-06 16:00", false);
    given.look(CP_05).silent("2012-02-06 15:59").warns("2012-02-06 16:00");

    given.visited("2012-02-08 16:00", true);
    given.look(CP_05).silent("2012-02-09");
  }

  @Test
  void cp_05_says_when_nobody_writes_down_whether_the_child_was_alone() {
    aCase()
        .unread(Section.VISITS)
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .look(CP_05)
        .lacks(Section.VISITS, "2012-01-17");
  }

  @Test
  void cp_06_climbs_at_nine_twelve_fifteen_and_twenty_four_months_of_a_plan() {
    aCase()
        .reached(CP_PLAN_STARTED, "2010-01-31")
        .look(CP_06)
        .silent("2010-10-30 23:59")
        .advises("2010-10-31")
        .stands(ADVISORY, "2011-01-31")
        .warns("2011-04-30")
        .stands(WARNING, "2011-10-31")
        .breaches("2012-01-31");
  }

  @Test
  void cp_06_a_decision_quiets_the_marks_before_it_and_the_next_speaks_again() {
    aCase()
        .reached(CP_PLAN_STARTED, "2010-01-31")
        .decided(Matter.LEGAL_PLANNING, "2011-05-10")
        .look(CP_06)
        .silent("2011-05-11")
        .warns("2011-10-31");
  }

  @Test
  void cp_07_warns_from_the_first_day_of_a_second_plan_until_the_first_was_looked_at() {
    CaseBuilder given =
        aCase()
            .plan(aProtectionPlan("2012-01-16").ended("2012-07-16"))
            .plan(aProtectionPlan("2013-07-01"));
    given.look(CP_07).silent("2013-06-30 23:59").warns("2013-07-01");

    given.decided(EARLIER_PLANS_REVIEWED, "2013-07-02");
    given.look(CP_07).silent("2013-07-03");
  }

  @Test
  void cp_07_is_quiet_of_a_first_plan_and_of_one_that_is_over() {
    aCase().plan(aProtectionPlan("2012-01-16")).look(CP_07).silent("2012-02-01");
    aCase()
        .plan(aProtectionPlan("2010-01-16").ended("2010-07-16"))
        .plan(aProtectionPlan("2012-01-16").ended("2012-07-16"))
        .look(CP_07)
        .silent("2012-08-01");
  }

  @Test
  void cp_08_advises_when_high_exploitation_comes_after_the_category_was_set() {
    CaseBuilder given =
        aCase().plan(aProtectionPlan("2012-01-16")).holds(EXPLOITATION_HIGH, "2012-02-10");
    given.look(CP_08).silent("2012-02-09 23:59").advises("2012-02-10");

    given.plan(aProtectionPlan("2012-01-16").category(Category.EMO, "2012-04-16"));
    given.look(CP_08).silent("2012-04-17");
  }

  @Test
  void cp_08_is_quiet_where_the_category_says_it_already() {
    aCase()
        .plan(aProtectionPlan("2012-01-16").category(Category.SAB, "2012-01-16"))
        .holds(SEXUAL_ABUSE_ALLEGED, "2012-02-10")
        .look(CP_08)
        .silent("2012-02-11");
    aCase().plan(aProtectionPlan("2012-01-16")).look(CP_08).silent("2012-02-11");
  }
}
