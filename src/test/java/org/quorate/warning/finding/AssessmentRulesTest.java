package org.quorate.warning.finding;

import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Milestone.CASE_CLOSED;
import static org.quorate.rulebook.Milestone.REFERRAL_RECEIVED;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.ASM_01;
import static org.quorate.warning.finding.FindingKind.ASM_02;
import static org.quorate.warning.finding.FindingKind.ASM_03;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;

/** ASM-01 to ASM-03. */
class AssessmentRulesTest {
  private static CaseBuilder open() {
    return aCase().reached(REFERRAL_RECEIVED, "2010-10-04");
  }

  @Test
  void asm_01_warns_when_the_newest_assessment_is_a_year_old() {
    CaseBuilder given = open().assessed("2010-11-15");
    given.look(ASM_01).silent("2011-11-15 23:59").warns("2011-11-16");

    given.assessed("2011-11-20");
    given.look(ASM_01).silent("2012-11-20 23:59").warns("2012-11-21");
  }

  @Test
  void asm_01_breaches_on_the_day_of_a_conference_that_sits_on_it() {
    open()
        .assessed("2010-11-15")
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(CSC).held())
        .look(ASM_01)
        .stands(WARNING, "2012-01-15 23:59")
        .breaches("2012-01-16");
  }

  @Test
  void asm_01_breaches_at_the_conference_where_nobody_assessed_since_the_enquiry_began() {
    CaseBuilder given =
        open()
            .assessed("2011-09-01")
            .reached(S47_STARTED, "2011-12-21")
            .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(CSC).held());
    given.look(ASM_01).silent("2012-01-15 23:59").breaches("2012-01-16");

    given.assessed("2012-01-10");
    given.look(ASM_01).silent("2012-01-17");
  }

  @Test
  void asm_01_new_harm_asks_for_a_new_one_in_the_time_of_an_assessment() {
    open()
        .assessed("2011-09-01")
        .harmed("2011-12-01 20:00")
        .look(ASM_01)
        .silent("2012-02-07 23:59")
        .warns("2012-02-08");
  }

  @Test
  void asm_01_warns_when_a_referral_led_to_none() {
    open().look(ASM_01).silent("2010-12-06 23:59").warns("2010-12-07");
    aCase().look(ASM_01).silent("2010-12-07");
    open().reached(CASE_CLOSED, "2010-10-20").look(ASM_01).silent("2010-12-07");
  }

  @Test
  void asm_02_advises_the_day_after_the_case_opened_while_anything_of_it_is_blank() {
    CaseBuilder given = open().identity(true, true, true, false);
    given.look(ASM_02).silent("2010-10-04 23:59").advises("2010-10-05");

    given.identity(true, true, true, true);
    given.look(ASM_02).silent("2010-10-05");
    aCase().identity(false, false, false, false).look(ASM_02).silent("2010-10-05");
  }

  @Test
  void asm_03_warns_after_the_second_meeting_that_knew_nothing_of_the_childs_view() {
    CaseBuilder given =
        open()
            .meets(aTable(STRATEGY, "2011-12-21 10:00").asking(CSC).held())
            .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(CSC).held())
            .meets(aTable(CORE_GROUP, "2012-01-30 10:00").asking(CSC).held());
    given.look(ASM_03).silent("2012-01-30 09:59").warns("2012-01-30 10:00");

    given.said("2012-02-03");
    given.look(ASM_03).silent("2012-02-04");
  }

  @Test
  void asm_03_a_view_in_the_plan_counts() {
    open()
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-16 10:00").asking(CSC).held())
        .meets(aTable(CORE_GROUP, "2012-01-30 10:00").asking(CSC).held())
        .plan(aProtectionPlan("2012-01-16"))
        .look(ASM_03)
        .silent("2012-02-04");
  }
}
