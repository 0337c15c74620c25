package org.quorate.warning.finding;

import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.warning.finding.FindingKind.LOC_01;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.warning.picture.Section;

/** LOC-01. */
class NoticeRulesTest {
  @Test
  void loc_01_advises_when_five_working_days_pass_without_an_acknowledgement() {
    CaseBuilder given = aCase().notice(SCHOOL, "2012-08-22 15:00", null);
    given
        .look(LOC_01)
        .silent("2012-08-30 23:59")
        .advises("2012-08-31")
        .says("2012-08-31", "School");

    given.notice(SCHOOL, "2012-08-22 15:00", "2012-08-31");
    given.look(LOC_01).silent("2012-09-01");
  }

  @Test
  void loc_01_says_when_nobody_keeps_what_agencies_were_told() {
    aCase().unread(Section.NOTICES).look(LOC_01).lacks(Section.NOTICES, "2012-09-01");
  }

  @Test
  void loc_01_is_quiet_of_what_was_acknowledged_at_once() {
    aCase()
        .notice(SCHOOL, "2012-08-22 15:00", "2012-08-22 16:00")
        .look(LOC_01)
        .silent("2012-09-10");
  }
}
