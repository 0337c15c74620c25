package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.DISABLED;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_EMERGING;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_HIGH;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.Circumstance.LOOKED_AFTER;
import static org.quorate.rulebook.Circumstance.PARENT_ON_PROBATION;
import static org.quorate.rulebook.Circumstance.PLACED_OUT_OF_AREA;
import static org.quorate.rulebook.Circumstance.SCHOOL_AGE_OR_ON_ROLL;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.MeetingType.EXPLOITATION_PANEL;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Milestone.CASE_CLOSED;
import static org.quorate.rulebook.Milestone.REFERRAL_RECEIVED;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.COLLEGE;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.EDUCATION_INCLUSION;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.HOUSING;
import static org.quorate.rulebook.Sector.ICTG;
import static org.quorate.rulebook.Sector.IRO;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.NAMED_NURSE;
import static org.quorate.rulebook.Sector.NURSERY;
import static org.quorate.rulebook.Sector.OTHER_LA;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.POLICE_MISSING;
import static org.quorate.rulebook.Sector.PROBATION;
import static org.quorate.rulebook.Sector.RHI_PROVIDER;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.SEND;
import static org.quorate.rulebook.Sector.SPECIALIST_EXPLOITATION;
import static org.quorate.rulebook.Sector.VIRTUAL_SCHOOL;
import static org.quorate.rulebook.Sector.YOUTH_JUSTICE;
import static org.quorate.rulebook.Severity.ADVISORY;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.INV_01;
import static org.quorate.warning.finding.FindingKind.INV_02;
import static org.quorate.warning.finding.FindingKind.INV_03;
import static org.quorate.warning.finding.FindingKind.INV_04;
import static org.quorate.warning.finding.FindingKind.INV_05;
import static org.quorate.warning.finding.FindingKind.INV_06;
import static org.quorate.warning.finding.FindingKind.INV_07;
import static org.quorate.warning.finding.FindingKind.INV_08;
import static org.quorate.warning.finding.FindingKind.INV_09;
import static org.quorate.warning.finding.FindingKind.INV_10;
import static org.quorate.warning.finding.FindingKind.INV_11;
import static org.quorate.warning.finding.FindingKind.INV_12;
import static org.quorate.warning.finding.FindingKind.INV_13;
import static org.quorate.warning.finding.FindingKind.INV_14;
import static org.quorate.warning.finding.FindingKind.INV_20;

import org.junit.jupiter.api.Test;
import org.quorate.rulebook.Circumstance;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.Refs;
import org.quorate.testing.TableBuilder;
import org.quorate.warning.picture.Section;

/** INV-01 to INV-14 and INV-20: who is missing from the list. */
class InvitationRulesTest {
  private static final String SENT = "2012-01-13 09:00";

  private static TableBuilder strategy() {
    return aTable(STRATEGY, "2012-01-16 14:00").arranged(SENT).askingEverybody();
  }

  private static TableBuilder conference() {
    return aTable(INITIAL_CONFERENCE, "2012-01-16 10:00")
        .arranged("2012-01-06 09:00")
        .askingEverybody();
  }

  private static TableBuilder review() {
    return aTable(CIN_REVIEW, "2012-09-10 10:00").arranged("2012-08-20 09:00").askingEverybody();
  }

  @Test
  void inv_01_breaches_when_a_strategy_list_goes_out_without_police_or_health() {
    CaseBuilder given =
        aCase().meets(aTable(STRATEGY, "2012-01-16 14:00").arranged(SENT).asking(CSC, SCHOOL));

    given.look(INV_01).breaches(SENT).says("2012-01-14", "police and health");
  }

  @Test
  void inv_01_any_seat_of_a_service_counts_and_so_does_a_reason() {
    aCase()
        .meets(
            aTable(STRATEGY, "2012-01-16 14:00")
                .arranged(SENT)
                .asking(LEAD_SW, POLICE_EXPLOITATION)
                .leavingOff(NAMED_NURSE))
        .look(INV_01)
        .silent("2012-01-14");
  }

  @Test
  void inv_01_does_not_ask_for_them_at_a_core_group() {
    aCase()
        .meets(aTable(CORE_GROUP, "2012-01-30").asking(LEAD_SW))
        .look(INV_01)
        .silent("2012-01-20");
  }

  @Test
  void inv_01_clears_when_all_three_are_asked() {
    aCase().meets(strategy()).look(INV_01).silent("2012-01-14");
  }

  @Test
  void inv_02_breaches_when_the_list_goes_out_without_one_who_must_be_asked() {
    aCase()
        .holds(DISABLED, "2011-01-01")
        .meets(conference().without(SEND))
        .look(INV_02)
        .breaches("2012-01-06 09:00")
        .says("2012-01-10", "Initial child protection conference");
  }

  @Test
  void inv_02_breaches_on_the_day_on_which_a_fact_brings_somebody_to_a_table_already_laid() {
    aCase()
        .holds(DISABLED, "2012-01-11")
        .meets(conference().without(SEND))
        .look(INV_02)
        .silent("2012-01-10 23:59")
        .breaches("2012-01-11");
  }

  @Test
  void inv_02_warns_of_a_draft_the_day_after_its_invitations_were_due() {
    aCase()
        .holds(DISABLED, "2011-01-01")
        .meets(conference().without(SEND).draft())
        .look(INV_02)
        .silent("2012-01-09 23:59")
        .warns("2012-01-10");
  }

  @Test
  void inv_02_a_draft_over_a_bank_holiday_weekend_is_due_a_working_day_earlier() {
    aCase()
        .holds(DISABLED, "2011-01-01")
        .meets(
            aTable(INITIAL_CONFERENCE, "2012-04-10 10:00")
                .arranged("2012-03-20")
                .askingEverybody()
                .without(SEND)
                .draft())
        .look(INV_02)
        .warns("2012-03-31");
  }

  @Test
  void inv_02_warns_of_a_draft_from_the_beginning_where_no_day_is_set_for_its_invitations() {
    aCase()
        .holds(DISABLED, "2011-01-01")
        .meets(
            aTable(STRATEGY, "2012-01-16 14:00")
                .arranged(SENT)
                .askingEverybody()
                .without(SEND)
                .draft())
        .look(INV_02)
        .warns(SENT);
  }

  @Test
  void inv_02_clears_when_the_circumstance_is_over_and_when_somebody_gives_a_reason() {
    CaseBuilder given =
        aCase().holds(DISABLED, "2011-01-01", "2012-01-10").meets(conference().without(SEND));

    given.look(INV_02).stands(BREACH, "2012-01-10 23:59").passes("2012-01-11");

    given.meets(conference().without(SEND).leavingOff(SEND));
    given.look(INV_02).silent("2012-01-10");
  }

  @Test
  void inv_03_warns_for_each_agency_at_work_that_is_not_on_the_list() {
    aCase()
        .involves(CAMHS, "2011-05-01")
        .involves(YOUTH_JUSTICE, "2011-05-01")
        .meets(conference().without(CAMHS, YOUTH_JUSTICE))
        .look(INV_03)
        .warns("2012-01-06 09:00")
        .counts(2, "2012-01-07");
  }

  @Test
  void inv_03_counts_an_action_on_the_plan_like_an_involvement() {
    aCase()
        .plan(aPlanInNeed("2012-07-16").with(HOUSING))
        .meets(review().without(HOUSING))
        .look(INV_03)
        .warns("2012-08-20 09:00")
        .says("2012-08-21", "Housing");
  }

  @Test
  void inv_03_ends_with_the_last_day_of_the_involvement() {
    aCase()
        .involves(CAMHS, "2011-05-01", "2012-01-12")
        .meets(conference().without(CAMHS))
        .look(INV_03)
        .stands(WARNING, "2012-01-12 23:59")
        .passes("2012-01-13");
  }

  @Test
  void inv_03_clears_when_they_are_asked_and_does_not_speak_of_a_meeting_that_is_over() {
    CaseBuilder given = aCase().involves(CAMHS, "2011-05-01").meets(conference());

    given.look(INV_03).silent("2012-01-07");

    given.meets(conference().without(CAMHS).held());
    given.look(INV_03).silent("2012-01-17");
  }

  @Test
  void inv_04_advises_at_referral_warns_at_the_enquiry_and_breaches_before_the_conference() {
    aCase()
        .withoutGp()
        .reached(REFERRAL_RECEIVED, "2011-12-12 09:00")
        .reached(S47_STARTED, "2011-12-21 15:00")
        .meets(conference())
        .look(INV_04)
        .silent("2011-12-12 08:59")
        .advises("2011-12-12 09:00")
        .warns("2011-12-21 15:00")
        .breaches("2012-01-09");
  }

  @Test
  void inv_04_counts_working_days_back_over_easter() {
    aCase()
        .withoutGp()
        .reached(REFERRAL_RECEIVED, "2012-03-01")
        .meets(aTable(INITIAL_CONFERENCE, "2012-04-12").askingEverybody())
        .look(INV_04)
        .stands(ADVISORY, "2012-04-02 23:59")
        .breaches("2012-04-03");
  }

  @Test
  void inv_04_clears_with_the_gp_and_says_nothing_of_a_child_without_a_case() {
    aCase()
        .withoutGp()
        .reached(REFERRAL_RECEIVED, "2012-03-01")
        .withGp()
        .look(INV_04)
        .silent("2012-03-02");
    aCase().withoutGp().look(INV_04).silent("2012-03-02");
    aCase()
        .withoutGp()
        .reached(REFERRAL_RECEIVED, "2012-03-01")
        .reached(CASE_CLOSED, "2012-03-05")
        .look(INV_04)
        .silent("2012-03-06");
  }

  @Test
  void inv_05_breaches_when_a_conference_goes_out_without_the_gp() {
    aCase()
        .meets(conference().without(GP))
        .look(INV_05)
        .breaches("2012-01-06 09:00")
        .says("2012-01-07", "neither invited nor asked");
  }

  @Test
  void inv_05_breaches_at_the_conference_where_the_practice_was_never_found() {
    aCase()
        .withoutGp()
        .meets(conference().without(GP).held())
        .look(INV_05)
        .silent("2012-01-16 09:59")
        .breaches("2012-01-16 10:00");
  }

  @Test
  void inv_05_breaches_when_the_letter_has_not_gone_to_a_gp_who_was_asked() {
    aCase()
        .meets(conference().held())
        .look(INV_05)
        .silent("2012-01-17 23:59")
        .breaches("2012-01-18");
  }

  @Test
  void inv_05_clears_with_the_letter_or_a_notice_and_cannot_be_judged_without_the_post_book() {
    aCase().meets(conference().held().letter(GP, "2012-01-19")).look(INV_05).silent("2012-01-20");
    aCase()
        .meets(conference().without(GP).held())
        .notice(GP, "2012-01-19", null)
        .look(INV_05)
        .silent("2012-01-20");
    aCase()
        .unread(Section.COPIES)
        .meets(conference().held())
        .look(INV_05)
        .lacks(Section.COPIES, "2012-01-20");
  }

  @Test
  void inv_06_warns_of_a_meeting_about_a_pupil_without_anybody_from_education() {
    aCase()
        .holds(SCHOOL_AGE_OR_ON_ROLL, "2002-09-01")
        .meets(
            conference()
                .without(SCHOOL, COLLEGE, NURSERY, VIRTUAL_SCHOOL, EDUCATION_INCLUSION, SEND))
        .look(INV_06)
        .warns("2012-01-06 09:00");
  }

  @Test
  void inv_06_is_quiet_with_a_school_and_of_a_child_too_young_for_one() {
    aCase()
        .holds(SCHOOL_AGE_OR_ON_ROLL, "2002-09-01")
        .meets(conference().without(COLLEGE, VIRTUAL_SCHOOL))
        .look(INV_06)
        .silent("2012-01-07");
    aCase()
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-16").asking(CSC))
        .look(INV_06)
        .silent("2012-01-07");
  }

  @Test
  void inv_06_begins_and_ends_with_school_age() {
    aCase()
        .holds(SCHOOL_AGE_OR_ON_ROLL, "2012-01-10", "2012-01-12")
        .meets(aTable(CORE_GROUP, "2012-01-16").arranged("2012-01-06").asking(LEAD_SW))
        .look(INV_06)
        .warns("2012-01-10")
        .passes("2012-01-13");
  }

  @Test
  void inv_07_breaches_when_trafficking_is_suspected_and_no_guardian_is_asked() {
    aCase()
        .holds(Circumstance.TRAFFICKING_SUSPECTED, "2012-01-14")
        .meets(strategy().without(ICTG))
        .look(INV_07)
        .silent("2012-01-13 23:59")
        .breaches("2012-01-14");
  }

  @Test
  void inv_07_clears_when_asked_or_when_the_area_has_none() {
    CaseBuilder given =
        aCase()
            .holds(Circumstance.TRAFFICKING_SUSPECTED, "2012-01-10")
            .meets(strategy().without(ICTG));
    given.look(INV_07).stands(BREACH, "2012-01-14");

    given.meets(strategy().without(ICTG).leavingOff(ICTG));
    given.look(INV_07).silent("2012-01-14");

    given.meets(strategy());
    given.look(INV_07).silent("2012-01-14");
  }

  @Test
  void inv_08_warns_at_medium_and_high_until_both_teams_are_asked() {
    CaseBuilder given =
        aCase()
            .holds(EXPLOITATION_MEDIUM, "2012-08-22", "2012-08-31")
            .holds(EXPLOITATION_HIGH, "2012-09-01")
            .meets(review().without(SPECIALIST_EXPLOITATION));

    given
        .look(INV_08)
        .silent("2012-08-21 23:59")
        .warns("2012-08-22")
        .stands(WARNING, "2012-09-01")
        .counts(1, "2012-09-05");

    given.meets(review());
    given.look(INV_08).silent("2012-09-05");
  }

  @Test
  void inv_08_is_quiet_while_exploitation_is_only_emerging() {
    aCase()
        .holds(EXPLOITATION_EMERGING, "2012-08-22")
        .meets(review().without(SPECIALIST_EXPLOITATION, POLICE_EXPLOITATION))
        .look(INV_08)
        .silent("2012-09-01");
  }

  @Test
  void inv_09_warns_for_as_long_as_an_episode_is_recent() {
    aCase()
        .missing("2012-06-20 20:00", "2012-06-21 02:00")
        .meets(review().without(RHI_PROVIDER))
        .look(INV_09)
        .warns("2012-08-20 09:00")
        .stands(WARNING, "2012-09-18 23:59")
        .passes("2012-09-19");
  }

  @Test
  void inv_09_clears_when_both_are_asked_and_asks_for_nobody_without_an_episode() {
    aCase()
        .missing("2012-08-01 20:00", "2012-08-02 02:00")
        .meets(review())
        .look(INV_09)
        .silent("2012-08-21");
    aCase().meets(review().without(RHI_PROVIDER, POLICE_MISSING)).look(INV_09).silent("2012-08-21");
  }

  @Test
  void inv_10_warns_when_those_around_a_child_in_care_are_not_asked() {
    aCase()
        .holds(LOOKED_AFTER, "2012-08-25")
        .meets(review().without(VIRTUAL_SCHOOL, IRO))
        .look(INV_10)
        .silent("2012-08-24 23:59")
        .warns("2012-08-25");
  }

  @Test
  void inv_10_warns_when_the_other_authority_is_not_asked_and_clears_when_all_are() {
    CaseBuilder given =
        aCase().holds(PLACED_OUT_OF_AREA, "2012-08-01").meets(review().without(OTHER_LA));
    given.look(INV_10).warns("2012-08-20 09:00");

    given.meets(review());
    given.look(INV_10).silent("2012-08-21");
  }

  @Test
  void inv_11_warns_from_the_first_day_of_a_parents_supervision() {
    CaseBuilder given =
        aCase()
            .holds(PARENT_ON_PROBATION, "2012-11-05")
            .meets(
                aTable(CIN_REVIEW, "2012-11-19")
                    .arranged("2012-10-29")
                    .askingEverybody()
                    .without(PROBATION));
    given.look(INV_11).silent("2012-11-04 23:59").warns("2012-11-05");

    given.meets(aTable(CIN_REVIEW, "2012-11-19").arranged("2012-10-29").askingEverybody());
    given.look(INV_11).silent("2012-11-06");
  }

  @Test
  void inv_11_does_not_ask_for_probation_at_a_panel() {
    aCase()
        .holds(PARENT_ON_PROBATION, "2012-11-05")
        .meets(aTable(EXPLOITATION_PANEL, "2012-11-19").askingEverybody().without(PROBATION))
        .look(INV_11)
        .silent("2012-11-06");
  }

  @Test
  void inv_12_warns_when_the_referrer_is_not_asked_to_the_strategy_discussion() {
    CaseBuilder given = aCase().referredBy(Refs.the(SCHOOL)).meets(strategy().without(SCHOOL));
    given.look(INV_12).warns(SENT).says("2012-01-14", "made the referral");

    given.meets(strategy());
    given.look(INV_12).silent("2012-01-14");
  }

  @Test
  void inv_12_does_not_ask_for_the_referrer_at_a_core_group() {
    aCase()
        .referredBy(Refs.the(SCHOOL))
        .meets(aTable(CORE_GROUP, "2012-01-30").asking(LEAD_SW))
        .look(INV_12)
        .silent("2012-01-20");
  }

  @Test
  void inv_13_warns_until_it_is_said_of_each_other_child_whether_it_was_considered() {
    CaseBuilder given =
        aCase().livesWith("brother", "sister").meets(strategy().considering("brother"));
    given.look(INV_13).warns(SENT);

    given.meets(strategy().considering("brother", "sister"));
    given.look(INV_13).silent("2012-01-14");
  }

  @Test
  void inv_13_stays_when_the_meeting_was_held_without_a_word_about_them() {
    aCase()
        .livesWith("brother")
        .meets(strategy().held())
        .look(INV_13)
        .stands(WARNING, "2012-01-20");
    aCase().livesWith("brother").meets(review()).look(INV_13).silent("2012-08-21");
  }

  @Test
  void inv_14_warns_when_the_second_parent_is_not_invited_and_nobody_says_why() {
    CaseBuilder given =
        aCase().parent("mother").parent("father").meets(conference().askingRelative("mother"));
    given.look(INV_14).warns("2012-01-06 09:00");

    given.meets(conference().askingRelative("mother").askingRelative("father"));
    given.look(INV_14).silent("2012-01-07");
  }

  @Test
  void inv_14_is_quiet_with_a_reason_and_of_a_single_parent() {
    aCase()
        .parent("mother")
        .excusedParent("father")
        .meets(conference().askingRelative("mother"))
        .look(INV_14)
        .silent("2012-01-07");
    aCase().parent("mother").meets(conference()).look(INV_14).silent("2012-01-07");
  }

  @Test
  void inv_20_warns_when_a_school_calls_a_meeting_without_the_lead_professional() {
    CaseBuilder given =
        aCase()
            .lead("amina", "2012-07-16")
            .meets(review().calledBy(Refs.the(SCHOOL)).without(LEAD_SW));
    given.look(INV_20).warns("2012-08-20 09:00").says("2012-08-21", "School");

    given.meets(review().calledBy(Refs.the(SCHOOL)).without(LEAD_SW).askingLead("amina"));
    given.look(INV_20).silent("2012-08-21");
  }

  @Test
  void inv_20_follows_the_lead_and_does_not_speak_of_social_cares_own_meetings() {
    aCase()
        .lead("amina", "2012-07-16", "2012-08-24")
        .meets(review().calledBy(Refs.the(SCHOOL)).without(LEAD_SW))
        .look(INV_20)
        .passes("2012-08-25");
    aCase()
        .lead("amina", "2012-07-16")
        .meets(review().without(LEAD_SW))
        .look(INV_20)
        .silent("2012-08-21");
  }
}
