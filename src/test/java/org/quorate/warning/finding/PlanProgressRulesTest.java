package org.quorate.warning.finding;

import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.warning.finding.FindingKind.PLAN_07;
import static org.quorate.warning.finding.FindingKind.PLAN_08;
import static org.quorate.warning.finding.FindingKind.PLAN_09;
import static org.quorate.warning.finding.FindingKind.PLAN_11;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.PlanPictureBuilder;
import org.quorate.warning.picture.Section;

/** PLAN-07 to PLAN-09 and PLAN-11. */
class PlanProgressRulesTest {
  private static PlanPictureBuilder plan() {
    return aProtectionPlan("2012-01-16").with(SCHOOL, GP);
  }

  @Test
  void plan_07_warns_when_ten_working_days_after_an_event_the_plan_is_unchanged() {
    CaseBuilder given = aCase().plan(plan()).harmed("2012-04-04 22:00");
    given.look(PLAN_07).silent("2012-04-20 23:59").warns("2012-04-21");

    given.plan(plan().changed("2012-04-23"));
    given.look(PLAN_07).silent("2012-04-24");
  }

  @Test
  void plan_07_counts_a_missing_episode_and_a_new_placement_and_not_what_was_before() {
    aCase()
        .plan(plan())
        .missing("2012-02-01 20:00", "2012-02-02 01:00")
        .look(PLAN_07)
        .warns("2012-02-16");
    aCase()
        .plan(plan())
        .placed("2011-01-01", "2012-02-01")
        .placed("2012-02-01", null)
        .look(PLAN_07)
        .warns("2012-02-16");
    aCase().plan(plan()).harmed("2012-01-10").look(PLAN_07).silent("2012-06-01");
  }

  @Test
  void plan_08_advises_the_day_after_a_review_to_which_an_agency_gave_nothing() {
    PlanPictureBuilder reviewed = plan().reviewed("2012-04-16").contributed(SCHOOL, "2012-04-10");
    CaseBuilder given = aCase().plan(reviewed);
    given
        .look(PLAN_08)
        .silent("2012-04-16 23:59")
        .advises("2012-04-17")
        .counts(1, "2012-04-17")
        .says("2012-04-17", "GP");

    given.plan(reviewed.contributed(GP, "2012-04-18"));
    given.look(PLAN_08).silent("2012-04-19");
  }

  @Test
  void plan_08_what_was_given_for_the_review_before_does_not_count_again() {
    aCase()
        .plan(
            plan()
                .reviewed("2012-04-16", "2012-10-16")
                .contributed(SCHOOL, "2012-04-10")
                .contributed(GP, "2012-10-10"))
        .look(PLAN_08)
        .counts(1, "2012-10-17");
    aCase().plan(plan()).look(PLAN_08).silent("2012-06-01");
  }

  @Test
  void plan_09_advises_after_two_flat_reviews_and_warns_after_a_third() {
    aCase()
        .plan(
            plan()
                .reviewed("2012-02-01", "2012-03-01", "2012-04-02")
                .area("a", "2012-01-16", 4, 4, 4))
        .look(PLAN_09)
        .silent("2012-04-02 23:59")
        .advises("2012-04-03");
    aCase()
        .plan(
            plan()
                .reviewed("2012-02-01", "2012-03-01", "2012-04-02", "2012-05-01")
                .area("a", "2012-01-16", 4, 4, 4, 4))
        .look(PLAN_09)
        .warns("2012-05-02");
  }

  @Test
  void plan_09_warns_at_once_when_it_got_worse() {
    aCase()
        .plan(
            plan()
                .reviewed("2012-02-01", "2012-03-01", "2012-04-02")
                .area("a", "2012-01-16", 4, 4, 3))
        .look(PLAN_09)
        .warns("2012-04-03");
  }

  @Test
  void plan_09_clears_when_the_plan_was_changed_since_and_when_it_got_better() {
    PlanPictureBuilder flat =
        plan().reviewed("2012-02-01", "2012-03-01", "2012-04-02").area("a", "2012-01-16", 4, 4, 4);
    aCase().plan(flat.changed("2012-04-05")).look(PLAN_09).silent("2012-04-06");
    aCase()
        .plan(
            plan()
                .reviewed("2012-02-01", "2012-03-01", "2012-04-02")
                .area("a", "2012-01-16", 4, 4, 5))
        .look(PLAN_09)
        .silent("2012-04-03");
  }

  @Test
  void plan_09_says_when_reviews_went_by_without_a_score() {
    aCase()
        .plan(plan().reviewed("2012-02-01", "2012-03-01", "2012-04-02").area("a", "2012-01-16"))
        .look(PLAN_09)
        .lacks(Section.PLANS, "2012-04-03");
  }

  @Test
  void plan_11_advises_when_ten_working_days_into_a_plan_there_is_no_summary() {
    CaseBuilder given = aCase().plan(plan().withoutSummary());
    given.look(PLAN_11).silent("2012-01-30 23:59").advises("2012-01-31");

    given.plan(plan().summary("2012-01-31"));
    given.look(PLAN_11).silent("2012-02-01");
  }

  @Test
  void plan_11_advises_again_after_something_great_has_happened() {
    aCase()
        .plan(plan().summary("2012-01-20"))
        .harmed("2012-02-01")
        .look(PLAN_11)
        .silent("2012-02-15 23:59")
        .advises("2012-02-16");
  }
}
