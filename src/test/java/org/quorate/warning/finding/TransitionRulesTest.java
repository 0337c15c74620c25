package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.Circumstance.LOOKED_AFTER;
import static org.quorate.rulebook.Milestone.TRANSITION_PLAN_MADE;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.warning.finding.FindingKind.TRN_01;

import org.junit.jupiter.api.Test;

/** TRN-01. */
class TransitionRulesTest {
  @Test
  void trn_01_advises_at_seventeen_on_a_plan_and_warns_half_a_year_later() {
    aCase()
        .born("1995-02-28")
        .plan(aPlanInNeed("2011-01-10"))
        .look(TRN_01)
        .silent("2012-02-27 23:59")
        .advises("2012-02-28")
        .warns("2012-08-28");
  }

  @Test
  void trn_01_advises_half_a_year_earlier_where_the_risk_is_high_or_the_child_is_in_care() {
    aCase()
        .born("1995-02-28")
        .holds(EXPLOITATION_MEDIUM, "2011-01-10")
        .look(TRN_01)
        .silent("2011-08-27 23:59")
        .advises("2011-08-28");
    aCase()
        .born("1995-02-28")
        .holds(LOOKED_AFTER, "2011-01-10")
        .plan(aPlanInNeed("2011-01-10"))
        .look(TRN_01)
        .advises("2011-08-28");
  }

  @Test
  void trn_01_clears_with_a_plan_that_names_who_takes_over_and_is_quiet_without_plan_or_flag() {
    aCase()
        .born("1995-02-28")
        .plan(aPlanInNeed("2011-01-10"))
        .reached(TRANSITION_PLAN_MADE, "2012-03-01")
        .look(TRN_01)
        .silent("2012-09-01");
    aCase().born("1995-02-28").look(TRN_01).silent("2012-09-01");
    aCase().unborn().plan(aPlanInNeed("2011-01-10")).look(TRN_01).silent("2012-09-01");
  }
}
