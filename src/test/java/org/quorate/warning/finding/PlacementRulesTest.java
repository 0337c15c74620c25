package org.quorate.warning.finding;

import static org.quorate.rulebook.Milestone.LOOKED_AFTER_REVIEW_HELD;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.warning.finding.FindingKind.PLC_01;
import static org.quorate.warning.finding.FindingKind.PLC_02;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;

/** PLC-01 and PLC-02. */
class PlacementRulesTest {
  @Test
  void plc_01_warns_at_the_second_move_in_a_year_and_not_a_day_later() {
    aCase()
        .placed("2011-01-01", "2011-09-05")
        .placed("2011-09-05", "2012-09-04")
        .placed("2012-09-04", null)
        .look(PLC_01)
        .silent("2012-09-03 23:59")
        .warns("2012-09-04")
        .passes("2012-09-05");
    aCase()
        .placed("2011-01-01", "2011-09-05")
        .placed("2011-09-05", "2012-09-05")
        .placed("2012-09-05", null)
        .look(PLC_01)
        .silent("2012-09-06");
  }

  @Test
  void plc_01_clears_when_a_stability_meeting_was_held() {
    CaseBuilder given =
        aCase()
            .placed("2011-01-01", "2012-02-05")
            .placed("2012-02-05", "2012-05-04")
            .placed("2012-05-04", null);
    given.look(PLC_01).stands(WARNING, "2012-05-05");

    given.reached(LOOKED_AFTER_REVIEW_HELD, "2012-05-20");
    given.look(PLC_01).silent("2012-05-21");
    aCase().placed("2011-01-01", null).look(PLC_01).silent("2012-05-21");
  }

  @Test
  void plc_02_breaches_the_day_after_a_placement_of_which_the_hosts_know_nothing() {
    CaseBuilder given = aCase().placed("2012-05-04", null, true, false);
    given.look(PLC_02).silent("2012-05-04 23:59").breaches("2012-05-05");

    given.placed("2012-05-04", null, true, true);
    given.look(PLC_02).silent("2012-05-06");
  }

  @Test
  void plc_02_ends_with_the_placement_and_asks_nothing_of_one_in_the_area() {
    aCase().placed("2012-05-04", "2012-06-01", true, false).look(PLC_02).passes("2012-06-02");
    aCase().placed("2012-05-04", null, false, false).look(PLC_02).silent("2012-05-06");
  }
}
