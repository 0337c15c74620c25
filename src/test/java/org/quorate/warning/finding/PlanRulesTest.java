package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.MeetingType.COLLABORATIVE;
import static org.quorate.rulebook.MeetingType.REVIEW_CONFERENCE;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.PLAN_01;
import static org.quorate.warning.finding.FindingKind.PLAN_02;
import static org.quorate.warning.finding.FindingKind.PLAN_03;
import static org.quorate.warning.finding.FindingKind.PLAN_04;
import static org.quorate.warning.finding.FindingKind.PLAN_05;
import static org.quorate.warning.finding.FindingKind.PLAN_06;
import static org.quorate.warning.finding.FindingKind.PLAN_10;
import static org.quorate.warning.finding.FindingKind.PLAN_12;
import static org.quorate.warning.picture.DecisionTaken.Matter.NO_PLAN_NEEDED;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.PlanPictureBuilder;
import org.quorate.testing.TableBuilder;
import org.quorate.warning.picture.Section;

/** PLAN-01 to PLAN-06, PLAN-10 and PLAN-12. */
class PlanRulesTest {
  private static PlanPictureBuilder plan() {
    return aProtectionPlan("2012-01-16").with(SCHOOL, GP);
  }

  @Test
  void plan_01_advises_the_day_after_a_fourth_area_is_opened() {
    PlanPictureBuilder three =
        plan().area("home", "2012-01-16").area("school", "2012-01-16").area("safe", "2012-01-20");
    CaseBuilder given = aCase().plan(three);
    given.look(PLAN_01).silent("2012-03-01");

    given.plan(three.area("friends", "2012-02-03"));
    given.look(PLAN_01).silent("2012-02-03 23:59").advises("2012-02-04");

    given.plan(three.withoutAreas().area("all", "2012-02-06"));
    given.look(PLAN_01).silent("2012-02-07");
  }

  @Test
  void plan_01_advises_of_an_eleventh_action_and_not_of_a_tenth() {
    PlanPictureBuilder plan = aProtectionPlan("2012-01-16");
    for (int i = 0; i < 10; i++) {
      plan.action(SCHOOL, null);
    }
    aCase().plan(plan).look(PLAN_01).silent("2012-03-01");
    aCase().plan(plan.action(SCHOOL, null)).look(PLAN_01).advises("2012-01-17");
  }

  @Test
  void plan_02_warns_the_day_after_for_each_action_that_lacks_something() {
    CaseBuilder given =
        aCase()
            .plan(
                aProtectionPlan("2012-01-16")
                    .action(SCHOOL, null, false, true, true)
                    .action(GP, null, true, false, true)
                    .actionWithoutDate(GP)
                    .action(CAMHS, null));
    given.look(PLAN_02).silent("2012-01-16 23:59").warns("2012-01-17").counts(3, "2012-01-17");

    given.plan(plan());
    given.look(PLAN_02).silent("2012-01-18");
  }

  @Test
  void plan_02_says_what_is_lacking() {
    aCase()
        .plan(aProtectionPlan("2012-01-16").action(SCHOOL, null, false, false, true))
        .look(PLAN_02)
        .says("2012-01-17", "outcome and owner");
  }

  @Test
  void plan_03_warns_of_an_agency_with_no_part_of_its_own() {
    CaseBuilder given = aCase().plan(plan().withIdle(CAMHS));
    given.look(PLAN_03).silent("2012-01-16 23:59").warns("2012-01-17").says("2012-01-17", "CAMHS");

    given.plan(plan().with(CAMHS));
    given.look(PLAN_03).silent("2012-01-17");
  }

  @Test
  void plan_03_warns_when_the_family_was_not_told_who_does_what() {
    aCase()
        .plan(plan().familyUntold())
        .look(PLAN_03)
        .silent("2012-01-16 23:59")
        .warns("2012-01-17");
    aCase().plan(plan().familyUntold().ended("2012-01-20")).look(PLAN_03).silent("2012-01-21");
  }

  @Test
  void plan_04_warns_the_day_after_a_version_that_somebody_does_not_have() {
    CaseBuilder given = aCase().plan(plan().changed("2012-02-01").withoutCopy(GP));
    given.look(PLAN_04).silent("2012-02-01 23:59").warns("2012-02-02").says("2012-02-02", "GP");

    given.plan(plan().changed("2012-02-01"));
    given.look(PLAN_04).silent("2012-02-02");
  }

  @Test
  void plan_04_warns_while_child_or_family_have_no_word_in_it() {
    aCase().plan(plan().views(false, true)).look(PLAN_04).warns("2012-01-17");
    aCase().plan(plan().views(true, false)).look(PLAN_04).warns("2012-01-17");
    aCase()
        .plan(plan().views(false, false))
        .look(PLAN_04)
        .silent("2012-01-16 23:59")
        .counts(1, "2012-01-17");
  }

  @Test
  void plan_05_advises_while_actions_are_in_no_order() {
    CaseBuilder given = aCase().plan(plan().action(CAMHS, null, true, true, false));
    given.look(PLAN_05).silent("2012-01-16 23:59").advises("2012-01-17");

    given.plan(plan().action(CAMHS, null));
    given.look(PLAN_05).silent("2012-01-17");
  }

  @Test
  void plan_05_one_action_needs_no_order() {
    aCase()
        .plan(aProtectionPlan("2012-01-16").action(CAMHS, null, true, true, false))
        .look(PLAN_05)
        .silent("2012-01-17");
  }

  @Test
  void plan_06_warns_the_day_after_an_action_was_due() {
    CaseBuilder given = aCase().plan(plan().action(CAMHS, "2012-03-24"));
    given
        .look(PLAN_06)
        .silent("2012-03-24 23:59")
        .warns("2012-03-25")
        .says("2012-03-26", "CAMHS", "24 March 2012");

    given.plan(plan().action(CAMHS, "2012-04-24"));
    given.look(PLAN_06).silent("2012-03-26").warns("2012-04-25");

    given.plan(plan());
    given.look(PLAN_06).silent("2012-05-01");
  }

  @Test
  void plan_10_breaches_the_day_after_a_plan_without_any_date_for_its_review() {
    CaseBuilder given = aCase().plan(plan().withoutReviewDate());
    given.look(PLAN_10).silent("2012-01-16 23:59").breaches("2012-01-17");

    given.plan(plan());
    given.look(PLAN_10).silent("2012-01-17");
  }

  @Test
  void plan_10_a_running_clock_or_an_arranged_review_is_a_date() {
    aCase()
        .reached(CP_PLAN_STARTED, "2012-01-16")
        .plan(plan().withoutReviewDate())
        .look(PLAN_10)
        .silent("2012-01-17");
    aCase()
        .plan(plan().withoutReviewDate())
        .meets(aTable(REVIEW_CONFERENCE, "2012-04-12").asking(CSC))
        .look(PLAN_10)
        .silent("2012-01-17");
  }

  @Test
  void plan_10_breaches_when_serious_exploitation_has_neither_plan_nor_decision() {
    CaseBuilder given = aCase().holds(EXPLOITATION_MEDIUM, "2012-09-03");
    given.look(PLAN_10).silent("2012-09-03 23:59").breaches("2012-09-04");

    given.decided(NO_PLAN_NEEDED, "2012-09-05");
    given.look(PLAN_10).silent("2012-09-06");

    aCase()
        .holds(EXPLOITATION_MEDIUM, "2012-09-03")
        .plan(aPlanInNeed("2012-07-16"))
        .look(PLAN_10)
        .silent("2012-09-06");
  }

  @Test
  void plan_10_breaches_when_a_collaborative_meeting_sets_no_date_or_leaves_a_gap_to_nobody() {
    TableBuilder met = aTable(COLLABORATIVE, "2012-09-03 10:00").asking(LEAD_SW).held();
    CaseBuilder given = aCase().meets(met.leavingGaps(0));
    given.look(PLAN_10).silent("2012-09-03 23:59").breaches("2012-09-04");

    given.meets(met.leavingGaps(1, "2012-10-01"));
    given.look(PLAN_10).stands(BREACH, "2012-09-04");

    given.meets(met.leavingGaps(0, "2012-10-01"));
    given.look(PLAN_10).silent("2012-09-04");
  }

  @Test
  void plan_12_advises_its_author_until_the_words_are_changed() {
    CaseBuilder given = aCase().wrote("lifestyle choice", "2012-09-03 11:00");
    given
        .look(PLAN_12)
        .silent("2012-09-03 10:59")
        .advises("2012-09-03 11:00")
        .says("2012-09-04", "lifestyle choice");

    given.reworded();
    given.look(PLAN_12).silent("2012-09-04");
  }

  @Test
  void plan_12_says_when_nobody_reads_the_wording() {
    aCase().unread(Section.WORDING).look(PLAN_12).lacks(Section.WORDING, "2012-09-04");
  }
}
