package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_EMERGING;
import static org.quorate.rulebook.Milestone.EXPLOITATION_CONCERN;
import static org.quorate.rulebook.Milestone.SPECIALIST_ALLOCATED;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.HOUSING;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.SPECIALIST_EXPLOITATION;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.warning.finding.FindingKind.REF_01;
import static org.quorate.warning.finding.FindingKind.REF_02;
import static org.quorate.warning.finding.FindingKind.REF_03;
import static org.quorate.warning.finding.FindingKind.REF_04;
import static org.quorate.warning.finding.FindingKind.REF_05;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.warning.picture.AdultConcern;

/** REF-01 to REF-05. */
class ReferralRulesTest {
  @Test
  void ref_01_breaches_when_a_working_day_passes_without_the_leads_acknowledgement() {
    CaseBuilder given = aCase().referral("panel", POLICE_EXPLOITATION, "2013-03-08 15:00", null);
    given.look(REF_01).silent("2013-03-11 23:59").breaches("2013-03-12");

    given.referral("panel", POLICE_EXPLOITATION, "2013-03-08 15:00", "2013-03-13");
    given.look(REF_01).silent("2013-03-14");
  }

  @Test
  void ref_01_counts_over_easter() {
    aCase()
        .referral("panel", POLICE_EXPLOITATION, "2013-03-28 15:00", null)
        .look(REF_01)
        .breaches("2013-04-03");
  }

  @Test
  void ref_02_warns_ten_working_days_after_a_refusal_without_an_alternative() {
    CaseBuilder given = aCase().refused("therapy", CAMHS, "2012-09-03", "2012-09-10", false);
    given.look(REF_02).silent("2012-09-24 23:59").warns("2012-09-25");

    given.answeredRefusal("therapy", CAMHS, "2012-09-03", "2012-09-10", null, "2012-09-26");
    given.look(REF_02).silent("2012-09-27");
  }

  @Test
  void ref_02_breaches_at_once_when_the_same_need_is_refused_again() {
    aCase()
        .refused("therapy", CAMHS, "2012-09-03", "2012-09-10", false)
        .refused("therapy", SCHOOL, "2012-10-01", "2012-10-08", true)
        .look(REF_02)
        .stands(WARNING, "2012-10-08 09:59")
        .breaches("2012-10-08 10:00")
        .counts(1, "2012-10-09");
  }

  @Test
  void ref_02_two_needs_are_two_stories() {
    aCase()
        .refused("therapy", CAMHS, "2012-09-03", "2012-09-10", false)
        .refused("housing", HOUSING, "2012-09-03", "2012-09-11", false)
        .look(REF_02)
        .silent("2012-09-20")
        .counts(2, "2012-09-26");
  }

  @Test
  void ref_03_warns_when_the_reason_is_other_safeguarding_until_somebody_objects() {
    CaseBuilder given = aCase().refused("therapy", CAMHS, "2012-09-03", "2012-09-10 12:00", true);
    given.look(REF_03).silent("2012-09-10 11:59").warns("2012-09-10 12:00");

    given.answeredRefusal("therapy", CAMHS, "2012-09-03", "2012-09-10 12:00", "2012-09-12", null);
    given.look(REF_03).silent("2012-09-13");

    aCase()
        .refused("therapy", CAMHS, "2012-09-03", "2012-09-10", false)
        .look(REF_03)
        .silent("2012-09-13");
  }

  @Test
  void ref_04_breaches_on_the_day_of_a_caution_of_an_adult_who_works_with_adults_at_risk() {
    CaseBuilder given = aCase().adult(AdultConcern.Work.ADULTS_AT_RISK, "2011-02-14", false);
    given
        .look(REF_04)
        .silent("2011-02-13 23:59")
        .breaches("2011-02-14")
        .says("2011-02-15", "Adult safeguarding");

    given.adult(AdultConcern.Work.ADULTS_AT_RISK, "2011-02-14", true);
    given.look(REF_04).silent("2011-02-15");
  }

  @Test
  void ref_05_warns_when_five_working_days_after_a_flag_nobody_is_allocated() {
    CaseBuilder given = aCase().holds(EXPLOITATION_EMERGING, "2012-08-22");
    given.look(REF_05).silent("2012-08-30 23:59").warns("2012-08-31");

    given.involves(SPECIALIST_EXPLOITATION, "2012-08-31");
    given.look(REF_05).silent("2012-09-01");
  }

  @Test
  void ref_05_starts_from_a_concern_in_the_log_and_duty_cover_will_do() {
    CaseBuilder given = aCase().reached(EXPLOITATION_CONCERN, "2012-08-22");
    given.look(REF_05).warns("2012-08-31");

    given.reached(SPECIALIST_ALLOCATED, "2012-08-31 09:00");
    given.look(REF_05).silent("2012-09-01");
  }
}
