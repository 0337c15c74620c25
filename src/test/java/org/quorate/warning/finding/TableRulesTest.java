package org.quorate.warning.finding;

import static org.quorate.meeting.Answer.ACCEPTED;
import static org.quorate.meeting.Answer.DECLINED;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.MeetingType.EXPLOITATION_PANEL;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.MARAC;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.CHILD;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.FAMILY;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.POLICE_CP;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.VCS;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.INV_15;
import static org.quorate.warning.finding.FindingKind.INV_16;
import static org.quorate.warning.finding.FindingKind.INV_17;
import static org.quorate.warning.finding.FindingKind.INV_18;
import static org.quorate.warning.finding.FindingKind.INV_19;
import static org.quorate.warning.finding.FindingKind.INV_21;
import static org.quorate.warning.picture.DecisionTaken.Matter.GO_AHEAD;
import static org.quorate.warning.picture.DecisionTaken.Matter.TABLE_ACCEPTED;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.TableBuilder;
import org.quorate.warning.picture.Section;

/** INV-15 to INV-19 and INV-21: whether those who were asked come, answer and are told. */
class TableRulesTest {
  private static TableBuilder conference() {
    return aTable(INITIAL_CONFERENCE, "2012-01-16 10:00")
        .arranged("2012-01-04 09:00")
        .asking(CSC, POLICE_CP, SCHOOL, GP, FAMILY)
        .worksWithChild(SCHOOL, GP);
  }

  private static TableBuilder answered() {
    return conference()
        .answer(CSC, ACCEPTED, "2012-01-05")
        .answer(POLICE_CP, ACCEPTED, "2012-01-05")
        .answer(SCHOOL, ACCEPTED, "2012-01-05")
        .answer(GP, ACCEPTED, "2012-01-05");
  }

  @Test
  void inv_15_warns_when_an_invitation_comes_back_and_clears_when_it_does_not() {
    CaseBuilder given = aCase().meets(conference().bounced(GP, "2012-01-04 09:05"));
    given.look(INV_15).silent("2012-01-04 09:04").warns("2012-01-04 09:05");

    given.meets(conference().bounced(GP, "2012-01-04 09:05").mended(GP));
    given.look(INV_15).silent("2012-01-05");
  }

  @Test
  void inv_15_cannot_be_judged_where_nobody_reads_the_post() {
    aCase().unread(Section.POST).meets(conference()).look(INV_15).lacks(Section.POST, "2012-01-05");
  }

  @Test
  void inv_16_advises_two_working_days_before_for_each_agency_that_is_silent() {
    aCase()
        .meets(conference().answer(CSC, ACCEPTED, "2012-01-05"))
        .look(INV_16)
        .silent("2012-01-11 23:59")
        .advises("2012-01-12")
        .counts(3, "2012-01-12")
        .passes("2012-01-16 10:00");
  }

  @Test
  void inv_16_counts_back_over_christmas() {
    aCase()
        .meets(aTable(CORE_GROUP, "2011-12-28 10:00").arranged("2011-12-01").asking(SCHOOL))
        .look(INV_16)
        .advises("2011-12-22");
  }

  @Test
  void inv_16_advises_at_once_of_a_refusal_without_a_report() {
    CaseBuilder given = aCase().meets(answered().answer(GP, DECLINED, "2012-01-05 11:00"));
    given.look(INV_16).advises("2012-01-05 11:00").says("2012-01-06", "GP");

    given.meets(answered().answer(GP, DECLINED, "2012-01-05 11:00").informed(GP));
    given.look(INV_16).silent("2012-01-06");
  }

  @Test
  void inv_16_clears_with_an_answer_and_leaves_the_family_alone() {
    aCase().meets(answered()).look(INV_16).silent("2012-01-13");
  }

  @Test
  void inv_17_warns_at_once_when_refusals_leave_too_few() {
    aCase()
        .meets(
            conference()
                .answer(CSC, ACCEPTED, "2012-01-05")
                .answer(POLICE_CP, DECLINED, "2012-01-05")
                .answer(SCHOOL, DECLINED, "2012-01-05 12:00")
                .answer(GP, DECLINED, "2012-01-06 12:00"))
        .look(INV_17)
        .warns("2012-01-06 12:00")
        .passes("2012-01-16 10:00");
  }

  @Test
  void inv_17_waits_with_the_silent_until_answers_should_be_in() {
    aCase()
        .meets(conference().answer(CSC, ACCEPTED, "2012-01-05"))
        .look(INV_17)
        .silent("2012-01-11 23:59")
        .warns("2012-01-12");
  }

  @Test
  void inv_17_clears_when_enough_come_or_somebody_decides_to_go_ahead() {
    aCase().meets(answered()).look(INV_17).silent("2012-01-13");
    aCase().meets(conference()).decided(GO_AHEAD, "2012-01-10").look(INV_17).silent("2012-01-13");
    aCase()
        .meets(aTable(CIN_REVIEW, "2012-01-16").arranged("2012-01-04").asking(LEAD_SW))
        .look(INV_17)
        .silent("2012-01-13");
  }

  @Test
  void inv_18_breaches_when_ten_working_days_pass_without_a_new_date() {
    CaseBuilder given = aCase().meets(conference().inquorate());
    given.look(INV_18).silent("2012-01-30 23:59").breaches("2012-01-31");

    given.meets(aTable(INITIAL_CONFERENCE, "2012-02-06").asking(CSC));
    given.look(INV_18).silent("2012-01-31");
  }

  @Test
  void inv_18_counts_over_easter_and_breaches_at_once_when_it_is_the_second_in_a_row() {
    aCase()
        .meets(aTable(INITIAL_CONFERENCE, "2012-03-30 10:00").asking(CSC).inquorate())
        .look(INV_18)
        .breaches("2012-04-18");
    aCase()
        .meets(conference().inquorate())
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-23 10:00").asking(CSC).inquorate())
        .look(INV_18)
        .breaches("2012-01-23 10:00");
  }

  @Test
  void inv_18_is_quiet_once_one_was_held() {
    aCase()
        .meets(conference().inquorate())
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-23 10:00").asking(CSC).held())
        .look(INV_18)
        .silent("2012-03-01");
  }

  @Test
  void inv_19_advises_of_a_thirteenth_professional_and_not_of_a_twelfth() {
    aCase()
        .meets(aTable(CORE_GROUP, "2012-01-30").arranged("2012-01-17 09:00").asking(12, VCS))
        .look(INV_19)
        .silent("2012-01-18");
    aCase()
        .meets(
            aTable(CORE_GROUP, "2012-01-30")
                .arranged("2012-01-17 09:00")
                .asking(12, VCS)
                .asking(CAMHS, FAMILY, CHILD)
                .asked(CAMHS, "2012-01-18 09:00"))
        .look(INV_19)
        .silent("2012-01-17 09:00")
        .advises("2012-01-18 09:00")
        .says("2012-01-19", "13 professionals");
  }

  @Test
  void inv_19_advises_of_three_forums_in_fourteen_days_and_not_in_fifteen() {
    aCase()
        .meets(aTable(STRATEGY, "2012-03-01 10:00").arranged("2012-02-28").asking(CSC).held())
        .meets(aTable(MARAC, "2012-03-08 10:00").arranged("2012-03-01").asking(CSC).held())
        .meets(aTable(EXPLOITATION_PANEL, "2012-03-15 10:00").arranged("2012-03-05").asking(CSC))
        .look(INV_19)
        .advises("2012-03-05 10:00")
        .passes("2012-03-16");
    aCase()
        .meets(aTable(STRATEGY, "2012-03-01 10:00").arranged("2012-02-28").asking(CSC).held())
        .meets(aTable(MARAC, "2012-03-08 10:00").arranged("2012-03-01").asking(CSC).held())
        .meets(aTable(EXPLOITATION_PANEL, "2012-03-16 10:00").arranged("2012-03-05").asking(CSC))
        .look(INV_19)
        .silent("2012-03-10");
  }

  @Test
  void inv_19_clears_when_the_number_is_accepted() {
    aCase()
        .meets(aTable(CORE_GROUP, "2012-01-30").arranged("2012-01-17 09:00").asking(13, VCS))
        .decided(TABLE_ACCEPTED, "2012-01-18")
        .look(INV_19)
        .silent("2012-01-19");
  }

  @Test
  void inv_21_breaches_while_somebody_does_not_know_that_it_moved_or_is_off() {
    CaseBuilder given = aCase().meets(answered().cancelled().untold(GP, "2012-01-10 12:00"));
    given.look(INV_21).silent("2012-01-10 11:59").breaches("2012-01-10 12:00");

    given.meets(answered().cancelled());
    given.look(INV_21).silent("2012-01-11");
  }

  @Test
  void inv_21_does_not_go_away_because_the_day_has_passed() {
    aCase()
        .meets(answered().untold(GP, "2012-01-10 12:00"))
        .look(INV_21)
        .stands(BREACH, "2012-01-17");
  }
}
