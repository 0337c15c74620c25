package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.MeetingType.REVIEW_CONFERENCE;
import static org.quorate.rulebook.Milestone.S47_CONCLUDED;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.LP_01;
import static org.quorate.warning.finding.FindingKind.LP_02;
import static org.quorate.warning.finding.FindingKind.LP_03;
import static org.quorate.warning.finding.FindingKind.LP_04;
import static org.quorate.warning.finding.FindingKind.LP_05;
import static org.quorate.warning.finding.FindingKind.LP_06;
import static org.quorate.warning.picture.DecisionTaken.Matter.CASELOAD_ACCEPTED;
import static org.quorate.warning.picture.DecisionTaken.Matter.CONTINUITY;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.warning.picture.Section;

/** LP-01 to LP-06. */
class LeadRulesTest {
  @Test
  void lp_01_breaches_from_the_first_moment_of_a_plan_without_a_lead() {
    CaseBuilder given = aCase().plan(aProtectionPlan("2012-01-16"));
    given.look(LP_01).silent("2012-01-15 23:59").breaches("2012-01-16");

    given.lead("amina", "2012-01-17");
    given.look(LP_01).silent("2012-01-18");
  }

  @Test
  void lp_01_breaches_the_day_after_the_last_lead_ended() {
    aCase()
        .plan(aProtectionPlan("2012-01-16"))
        .lead("amina", "2012-01-16", "2012-03-30")
        .look(LP_01)
        .silent("2012-03-30 23:59")
        .breaches("2012-03-31");
  }

  @Test
  void lp_01_an_enquiry_and_serious_exploitation_ask_for_a_lead_as_well() {
    aCase().reached(S47_STARTED, "2011-12-21 15:00").look(LP_01).breaches("2011-12-21 15:00");
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .reached(S47_CONCLUDED, "2012-01-05")
        .look(LP_01)
        .silent("2012-01-06");
    aCase()
        .holds(EXPLOITATION_MEDIUM, "2012-09-03", "2012-09-30")
        .look(LP_01)
        .breaches("2012-09-03")
        .passes("2012-10-01");
  }

  @Test
  void lp_02_warns_while_two_lead_at_once() {
    CaseBuilder given = aCase().lead("amina", "2012-01-16").lead("ruth", "2012-03-01");
    given.look(LP_02).silent("2012-02-29 23:59").warns("2012-03-01");

    given.lead("amina", "2012-01-16", "2012-03-01");
    given.look(LP_02).silent("2012-03-02");
  }

  @Test
  void lp_03_advises_at_the_second_change_of_lead_in_a_year() {
    CaseBuilder given =
        aCase()
            .lead("one", "2011-01-01", "2012-01-31")
            .lead("two", "2012-02-01", "2013-01-31")
            .lead("three", "2013-01-31");
    given.look(LP_03).silent("2013-01-30 23:59").advises("2013-01-31").passes("2013-02-01");

    aCase()
        .lead("one", "2011-01-01", "2012-01-31")
        .lead("two", "2012-02-01", "2013-01-31")
        .lead("three", "2013-02-02")
        .look(LP_03)
        .silent("2013-02-02");
  }

  @Test
  void lp_03_advises_at_the_third_team_manager_and_clears_with_a_note_on_continuity() {
    CaseBuilder given = aCase().manager("2012-07-01").manager("2012-11-01").manager("2013-03-01");
    given.look(LP_03).silent("2013-02-28 23:59").advises("2013-03-01");

    given.decided(CONTINUITY, "2013-03-04");
    given.look(LP_03).silent("2013-03-05");
  }

  @Test
  void lp_04_advises_above_the_limit_and_warns_when_nothing_changed_for_five_working_days() {
    aCase()
        .lead("amina", "2012-01-16")
        .caseload(34, "2012-07-16")
        .look(LP_04)
        .silent("2012-07-15 23:59")
        .advises("2012-07-16")
        .warns("2012-07-24")
        .says("2012-07-24", "34 children");
  }

  @Test
  void lp_04_is_quiet_at_the_limit_and_when_the_number_is_accepted() {
    aCase().lead("amina", "2012-01-16").caseload(20, "2012-07-16").look(LP_04).silent("2012-08-01");
    aCase()
        .lead("amina", "2012-01-16")
        .caseload(34, "2012-07-16")
        .decided(CASELOAD_ACCEPTED, "2012-07-18")
        .look(LP_04)
        .silent("2012-08-01");
  }

  @Test
  void lp_04_says_when_nobody_counted() {
    aCase().lead("amina", "2012-01-16").look(LP_04).lacks(Section.CASELOAD, "2012-08-01");
  }

  @Test
  void lp_05_warns_when_the_lead_is_away_on_the_day_of_a_meeting_and_nobody_covers() {
    CaseBuilder given =
        aCase()
            .lead("amina", "2012-01-16")
            .leadAway("2012-04-10", "2012-04-16", false)
            .meets(
                aTable(REVIEW_CONFERENCE, "2012-04-16 10:00")
                    .arranged("2012-03-20 09:00")
                    .asking(CSC));
    given.look(LP_05).warns("2012-03-20 09:00").passes("2012-04-16 10:00");

    given.leadAway("2012-04-10", "2012-04-16", true);
    given.look(LP_05).silent("2012-03-21");

    given.leadAway("2012-04-10", "2012-04-15", false);
    given.look(LP_05).silent("2012-03-21");
  }

  @Test
  void lp_06_breaches_when_the_old_lead_has_gone_and_the_new_one_has_not_accepted() {
    CaseBuilder given =
        aCase().lead("amina", "2012-01-16").handOver("ruth", "2012-07-10", "2012-07-16");
    given.look(LP_06).silent("2012-07-16 23:59").breaches("2012-07-17");

    given.handOverAccepted();
    given.look(LP_06).silent("2012-07-17");
  }
}
