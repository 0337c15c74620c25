package org.quorate.warning.finding;

import static org.quorate.meeting.Attendance.APOLOGIES;
import static org.quorate.meeting.Attendance.REPORT_ONLY;
import static org.quorate.meeting.DecisionKind.S47_JOINT;
import static org.quorate.meeting.DecisionKind.THRESHOLD_NOT_MET;
import static org.quorate.rulebook.Circumstance.SEXUAL_ABUSE_ALLEGED;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Milestone.CONFERENCE_NOT_REQUIRED;
import static org.quorate.rulebook.Milestone.INITIAL_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.REASONABLE_CAUSE;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD_BY_PHONE;
import static org.quorate.rulebook.Milestone.STRATEGY_NOT_REQUIRED;
import static org.quorate.rulebook.Milestone.STRATEGY_RECONVENED_HELD;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.NAMED_NURSE;
import static org.quorate.rulebook.Sector.POLICE_CP;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.TEAM_MANAGER;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.STR_01;
import static org.quorate.warning.finding.FindingKind.STR_02;
import static org.quorate.warning.finding.FindingKind.STR_03;
import static org.quorate.warning.finding.FindingKind.STR_04;
import static org.quorate.warning.finding.FindingKind.STR_05;
import static org.quorate.warning.finding.FindingKind.STR_06;
import static org.quorate.warning.finding.FindingKind.STR_07;
import static org.quorate.warning.picture.DecisionTaken.Matter.LEFT_TO_POLICE;
import static org.quorate.warning.picture.DecisionTaken.Matter.STRATEGIES_REVIEWED;
import static org.quorate.warning.picture.DecisionTaken.Matter.THRESHOLD;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.warning.picture.Section;

/** STR-01 to STR-07. */
class StrategyRulesTest {
  @Test
  void str_01_breaches_after_twenty_four_hours_also_through_a_weekend() {
    aCase()
        .reached(REASONABLE_CAUSE, "2012-01-13 16:30")
        .look(STR_01)
        .silent("2012-01-14 16:29")
        .breaches("2012-01-14 16:30");
  }

  @Test
  void str_01_counts_elapsed_hours_over_the_change_of_the_clocks() {
    aCase().reached(REASONABLE_CAUSE, "2012-03-24 16:30").look(STR_01).breaches("2012-03-25 17:30");
    aCase().reached(REASONABLE_CAUSE, "2012-10-27 16:30").look(STR_01).breaches("2012-10-28 15:30");
  }

  @Test
  void str_01_clears_when_it_is_held_or_a_manager_decides_that_none_is_needed() {
    aCase()
        .reached(REASONABLE_CAUSE, "2012-01-13 16:30")
        .reached(STRATEGY_HELD, "2012-01-16 10:00")
        .look(STR_01)
        .silent("2012-01-16 11:00");
    aCase()
        .reached(REASONABLE_CAUSE, "2012-01-13 16:30")
        .reached(STRATEGY_NOT_REQUIRED, "2012-01-16 10:00")
        .look(STR_01)
        .silent("2012-01-16 11:00");
  }

  @Test
  void str_02_breaches_when_it_is_left_to_the_police() {
    CaseBuilder given = aCase().decided(LEFT_TO_POLICE, "2012-10-01 10:00");
    given.look(STR_02).silent("2012-10-01 09:59").breaches("2012-10-01 10:00");

    given.decided(THRESHOLD, "2012-10-02");
    given.look(STR_02).silent("2012-10-03");
  }

  @Test
  void str_02_breaches_when_nobody_of_social_care_decided_in_the_meeting() {
    aCase()
        .meets(
            aTable(STRATEGY, "2012-10-01 10:00")
                .asking(CSC, POLICE_CP)
                .deciding(THRESHOLD_NOT_MET, POLICE_CP)
                .held())
        .look(STR_02)
        .breaches("2012-10-01 10:00");
    aCase()
        .meets(
            aTable(STRATEGY, "2012-10-01 10:00")
                .asking(CSC, POLICE_CP)
                .deciding(S47_JOINT, TEAM_MANAGER)
                .held())
        .look(STR_02)
        .silent("2012-10-02");
  }

  @Test
  void str_03_breaches_the_day_after_next_also_when_the_allegation_is_withdrawn() {
    aCase()
        .holds(SEXUAL_ABUSE_ALLEGED, "2012-10-05", "2012-10-05")
        .look(STR_03)
        .silent("2012-10-05 23:59")
        .breaches("2012-10-06")
        .stands(BREACH, "2013-03-01");
  }

  @Test
  void str_03_clears_only_with_a_discussion_held_since() {
    aCase()
        .reached(STRATEGY_HELD, "2012-10-04")
        .holds(SEXUAL_ABUSE_ALLEGED, "2012-10-05")
        .look(STR_03)
        .stands(BREACH, "2012-10-08");
    aCase()
        .holds(SEXUAL_ABUSE_ALLEGED, "2012-10-05")
        .reached(STRATEGY_HELD, "2012-10-08")
        .look(STR_03)
        .silent("2012-10-09");
  }

  @Test
  void str_04_warns_after_ten_working_days_without_a_date_and_breaches_after_fifteen() {
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .look(STR_04)
        .silent("2012-01-09 23:59")
        .warns("2012-01-10")
        .breaches("2012-01-17");
  }

  @Test
  void str_04_clears_with_a_date_or_a_decision_that_none_is_needed() {
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .meets(aTable(INITIAL_CONFERENCE, "2012-01-13").asking(CSC))
        .look(STR_04)
        .silent("2012-01-10");
    aCase()
        .reached(S47_STARTED, "2011-12-21 15:00")
        .reached(CONFERENCE_NOT_REQUIRED, "2012-01-05")
        .look(STR_04)
        .silent("2012-01-20");
  }

  @Test
  void str_05_warns_of_those_who_were_away_and_sent_nothing() {
    CaseBuilder given =
        aCase()
            .meets(
                aTable(STRATEGY, "2012-01-16 14:00")
                    .asking(CSC, POLICE_CP, NAMED_NURSE, SCHOOL)
                    .attendance(NAMED_NURSE, APOLOGIES)
                    .attendance(SCHOOL, REPORT_ONLY)
                    .held());
    given.look(STR_05).silent("2012-01-16 13:59").warns("2012-01-16 14:00");

    given.meets(
        aTable(STRATEGY, "2012-01-16 14:00")
            .asking(CSC, POLICE_CP, NAMED_NURSE)
            .attendance(NAMED_NURSE, APOLOGIES)
            .informed(NAMED_NURSE)
            .held());
    given.look(STR_05).silent("2012-01-17");
  }

  @Test
  void str_05_cannot_be_judged_where_nobody_wrote_down_who_came() {
    aCase()
        .meets(aTable(STRATEGY, "2012-01-16 14:00").asking(CSC, POLICE_CP).held().unmarked())
        .look(STR_05)
        .lacks(Section.MEETINGS, "2012-01-17");
  }

  @Test
  void str_06_warns_when_five_working_days_after_a_telephone_call_no_meeting_was_held() {
    aCase()
        .reached(STRATEGY_HELD_BY_PHONE, "2012-04-04 16:00")
        .look(STR_06)
        .silent("2012-04-13 23:59")
        .warns("2012-04-14");
    aCase()
        .reached(STRATEGY_HELD_BY_PHONE, "2012-04-04 16:00")
        .reached(STRATEGY_RECONVENED_HELD, "2012-04-11 16:00")
        .look(STR_06)
        .silent("2012-04-20");
  }

  @Test
  void str_07_advises_at_the_second_discussion_in_a_year_without_a_conference() {
    aCase()
        .reached(STRATEGY_HELD, "2011-02-01 10:00")
        .reached(STRATEGY_HELD, "2012-02-01 11:00")
        .look(STR_07)
        .silent("2012-02-01 10:59")
        .advises("2012-02-01 11:00")
        .passes("2012-02-02");
    aCase()
        .reached(STRATEGY_HELD, "2011-02-01 10:00")
        .reached(STRATEGY_HELD, "2012-02-02 11:00")
        .look(STR_07)
        .silent("2012-02-03");
  }

  @Test
  void str_07_clears_with_a_conference_or_a_review_of_them() {
    aCase()
        .reached(STRATEGY_HELD, "2011-10-01")
        .reached(STRATEGY_HELD, "2012-01-05")
        .reached(INITIAL_CONFERENCE_HELD, "2012-01-16")
        .look(STR_07)
        .silent("2012-01-17");
    aCase()
        .reached(STRATEGY_HELD, "2011-10-01")
        .reached(STRATEGY_HELD, "2012-01-05")
        .decided(STRATEGIES_REVIEWED, "2012-01-06")
        .look(STR_07)
        .silent("2012-01-07");
  }
}
