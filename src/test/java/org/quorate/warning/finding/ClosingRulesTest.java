package org.quorate.warning.finding;

import static org.quorate.rulebook.Milestone.CIN_AGREED;
import static org.quorate.rulebook.Milestone.REASONABLE_CAUSE;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.warning.finding.FindingKind.CHA_01;

import org.junit.jupiter.api.Test;
import org.quorate.warning.picture.Section;

/** CHA-01. */
class ClosingRulesTest {
  @Test
  void cha_01_breaches_when_closing_is_proposed_over_an_open_breach() {
    aCase()
        .reached(REASONABLE_CAUSE, "2012-12-03 10:00")
        .proposed("2012-12-10 10:00")
        .look(CHA_01)
        .silent("2012-12-10 09:59")
        .breaches("2012-12-10 10:00");
  }

  @Test
  void cha_01_breaches_at_the_moment_at_which_a_breach_opens_under_a_proposal() {
    aCase()
        .reached(REASONABLE_CAUSE, "2012-12-10 11:00")
        .proposed("2012-12-10 10:00")
        .look(CHA_01)
        .silent("2012-12-11 10:59")
        .breaches("2012-12-11 11:00");
  }

  @Test
  void cha_01_clears_with_the_breach_and_is_quiet_over_warnings_alone() {
    aCase()
        .reached(REASONABLE_CAUSE, "2012-12-03 10:00")
        .reached(STRATEGY_HELD, "2012-12-11")
        .proposed("2012-12-10 10:00")
        .look(CHA_01)
        .silent("2012-12-12");
    aCase()
        .unaware(SCHOOL, "2012-12-03", null)
        .reached(CIN_AGREED, "2012-12-01")
        .proposed("2012-12-05")
        .look(CHA_01)
        .silent("2012-12-06");
  }

  @Test
  void cha_01_says_when_nobody_keeps_proposals() {
    aCase().unread(Section.PROPOSALS).look(CHA_01).lacks(Section.PROPOSALS, "2012-12-06");
  }
}
