package org.quorate.warning.finding;

import static org.quorate.rulebook.Milestone.EXPLOITATION_PANEL_HELD;
import static org.quorate.rulebook.Milestone.MISSING_TOLD_TO_LEAD;
import static org.quorate.rulebook.Milestone.RETURN_INTERVIEW_DECLINED;
import static org.quorate.rulebook.Milestone.RETURN_INTERVIEW_DONE;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Severity.BREACH;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.warning.finding.FindingKind.MISS_01;
import static org.quorate.warning.finding.FindingKind.MISS_02;
import static org.quorate.warning.finding.FindingKind.MISS_03;
import static org.quorate.warning.finding.FindingKind.MISS_04;
import static org.quorate.warning.finding.FindingKind.MISS_05;
import static org.quorate.warning.finding.FindingKind.MISS_06;
import static org.quorate.warning.picture.DecisionTaken.Matter.PATTERN_READ;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.missing.Reporting;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.Times;
import org.quorate.warning.picture.Episode;

/** MISS-01 to MISS-06. */
class MissingRulesTest {
  private static final String GONE = "2012-09-07 20:00";
  private static final String BACK = "2012-09-08 09:00";

  private static CaseBuilder once() {
    return aCase().missing(GONE, BACK);
  }

  @Test
  void miss_01_warns_from_the_return_and_breaches_after_seventy_two_hours_through_a_weekend() {
    once()
        .look(MISS_01)
        .silent("2012-09-08 08:59")
        .warns(BACK)
        .stands(WARNING, "2012-09-11 08:59")
        .breaches("2012-09-11 09:00");
  }

  @Test
  void miss_01_counts_elapsed_hours_over_the_change_of_the_clocks() {
    aCase()
        .missing("2012-10-26 20:00", "2012-10-27 09:00")
        .look(MISS_01)
        .breaches("2012-10-30 08:00");
    aCase()
        .missing("2012-03-23 20:00", "2012-03-24 09:00")
        .look(MISS_01)
        .breaches("2012-03-27 10:00");
  }

  @Test
  void miss_01_offered_it_waits_and_done_or_declined_it_clears() {
    once()
        .offered(GONE, "2012-09-08 15:00")
        .look(MISS_01)
        .silent("2012-09-11 08:59")
        .breaches("2012-09-11 09:00");
    once()
        .reachedIn("episode" + GONE, RETURN_INTERVIEW_DONE, "2012-09-10")
        .look(MISS_01)
        .silent("2012-09-12");
    once()
        .reachedIn("episode" + GONE, RETURN_INTERVIEW_DECLINED, "2012-09-10")
        .look(MISS_01)
        .silent("2012-09-12");
  }

  @Test
  void miss_02_breaches_after_twenty_four_hours_without_the_leads_word() {
    CaseBuilder given = once();
    given.look(MISS_02).silent("2012-09-08 19:59").breaches("2012-09-08 20:00");

    given.reachedIn("episode" + GONE, MISSING_TOLD_TO_LEAD, "2012-09-09");
    given.look(MISS_02).silent("2012-09-10");
  }

  @Test
  void miss_02_one_episode_told_does_not_answer_for_another() {
    once()
        .missing("2012-09-14 20:00", "2012-09-15 02:00")
        .reachedIn("episode" + GONE, MISSING_TOLD_TO_LEAD, "2012-09-08 10:00")
        .look(MISS_02)
        .counts(0, "2012-09-15 19:59")
        .breaches("2012-09-15 20:00");
  }

  @Test
  void miss_03_breaches_at_the_third_episode_in_ninety_days_and_not_in_ninety_one() {
    aCase()
        .missing("2012-06-11 20:00", "2012-06-12 02:00")
        .missing("2012-08-01 20:00", "2012-08-02 02:00")
        .missing("2012-09-09 20:00", "2012-09-10 02:00")
        .look(MISS_03)
        .silent("2012-09-09 19:59")
        .breaches("2012-09-09 20:00");
    aCase()
        .missing("2012-06-11 20:00", "2012-06-12 02:00")
        .missing("2012-08-01 20:00", "2012-08-02 02:00")
        .missing("2012-09-10 20:00", "2012-09-11 02:00")
        .look(MISS_03)
        .silent("2012-09-12");
  }

  @Test
  void miss_03_breaches_when_a_child_has_been_gone_for_more_than_a_day() {
    aCase()
        .stillMissing(GONE)
        .look(MISS_03)
        .silent("2012-09-08 19:59")
        .breaches("2012-09-08 20:00");
    once().look(MISS_03).silent("2012-09-10");
  }

  @Test
  void miss_03_clears_with_a_strategy_discussion_a_panel_or_a_decision_made_since() {
    aCase()
        .stillMissing(GONE)
        .reached(STRATEGY_HELD, "2012-09-10")
        .look(MISS_03)
        .silent("2012-09-11");
    aCase()
        .stillMissing(GONE)
        .reached(EXPLOITATION_PANEL_HELD, "2012-09-10")
        .look(MISS_03)
        .silent("2012-09-11");
    aCase()
        .stillMissing(GONE)
        .reached(STRATEGY_HELD, "2012-09-01")
        .look(MISS_03)
        .stands(BREACH, "2012-09-11");
  }

  @Test
  void miss_04_warns_at_the_second_episode_that_nobody_read_with_the_others() {
    CaseBuilder given = once().missing("2012-09-14 20:00", "2012-09-15 02:00");
    given.look(MISS_04).silent("2012-09-14 19:59").warns("2012-09-14 20:00");

    given.decided(PATTERN_READ, "2012-09-17");
    given.look(MISS_04).silent("2012-09-18");

    given.missing("2012-09-21 20:00", "2012-09-22 02:00");
    given.look(MISS_04).silent("2012-09-22");
  }

  @Test
  void miss_04_forgets_after_a_year() {
    aCase()
        .missing("2011-09-14 20:00", "2011-09-15 02:00")
        .missing("2012-09-14 20:00", "2012-09-15 02:00")
        .look(MISS_04)
        .silent("2012-09-16");
  }

  @Test
  void miss_05_warns_when_five_working_days_later_the_findings_are_not_in_the_plan() {
    CaseBuilder given =
        once()
            .interview(
                GONE,
                new Episode.Interview(
                    Optional.of(Times.at("2012-08-20 10:00")),
                    Optional.of(Times.at("2012-08-22 10:00")),
                    Optional.empty()));
    given.look(MISS_05).silent("2012-08-30 23:59").warns("2012-08-31");

    given.interview(
        GONE,
        new Episode.Interview(
            Optional.of(Times.at("2012-08-20 10:00")),
            Optional.of(Times.at("2012-08-22 10:00")),
            Optional.of(Times.at("2012-09-03 10:00"))));
    given.look(MISS_05).silent("2012-09-04");
    once().look(MISS_05).silent("2012-12-01");
  }

  @Test
  void miss_06_warns_of_an_episode_reported_late_or_not_until_the_plan_speaks_of_it() {
    CaseBuilder given =
        aCase().episode(GONE, BACK, Reporting.NOT_REPORTED, false, Episode.Interview.NONE);
    given
        .look(MISS_06)
        .silent("2012-09-08 08:59")
        .warns(BACK)
        .says("2012-09-09", "nobody reported");

    given.episode(GONE, BACK, Reporting.NOT_REPORTED, true, Episode.Interview.NONE);
    given.look(MISS_06).silent("2012-09-09");

    aCase()
        .episode(GONE, BACK, Reporting.LATE, false, Episode.Interview.NONE)
        .look(MISS_06)
        .stands(WARNING, "2012-09-09");
    once().look(MISS_06).silent("2012-09-09");
  }
}
