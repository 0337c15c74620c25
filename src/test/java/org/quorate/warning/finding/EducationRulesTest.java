package org.quorate.warning.finding;

import static org.quorate.rulebook.Circumstance.SCHOOL_AGE_OR_ON_ROLL;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.Sector.COLLEGE;
import static org.quorate.rulebook.Sector.EDUCATION_INCLUSION;
import static org.quorate.rulebook.Sector.NURSERY;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.SEND;
import static org.quorate.rulebook.Sector.VIRTUAL_SCHOOL;
import static org.quorate.rulebook.Severity.WARNING;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.finding.FindingKind.EDU_01;
import static org.quorate.warning.finding.FindingKind.EDU_02;

import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.TableBuilder;
import org.quorate.warning.picture.Section;

/** EDU-01 and EDU-02. */
class EducationRulesTest {
  private static TableBuilder review() {
    return aTable(CIN_REVIEW, "2012-09-10").arranged("2012-08-20 09:00").askingEverybody();
  }

  private static TableBuilder withoutEducation() {
    return review().without(SCHOOL, COLLEGE, NURSERY, VIRTUAL_SCHOOL, EDUCATION_INCLUSION, SEND);
  }

  @Test
  void edu_01_warns_at_the_second_move_in_a_year_and_not_a_day_later() {
    aCase()
        .schoolMoves("2011-09-05", "2012-09-04")
        .look(EDU_01)
        .silent("2012-09-03 23:59")
        .warns("2012-09-04")
        .passes("2012-09-05");
    aCase().schoolMoves("2011-09-05", "2012-09-05").look(EDU_01).silent("2012-09-06");
  }

  @Test
  void edu_01_warns_at_the_second_suspension_and_clears_when_needs_were_looked_for() {
    CaseBuilder given = aCase().suspended("2012-02-01", "2012-05-01");
    given.look(EDU_01).warns("2012-05-01");

    given.needsReviewed("2012-05-08");
    given.look(EDU_01).silent("2012-05-09");

    aCase()
        .suspended("2012-02-01", "2012-05-01")
        .needsReviewed("2012-03-01")
        .look(EDU_01)
        .stands(WARNING, "2012-05-09");
  }

  @Test
  void edu_02_warns_when_a_child_on_no_roll_has_a_meeting_without_education() {
    CaseBuilder given = aCase().offRoll("2012-08-25").meets(withoutEducation());
    given.look(EDU_02).silent("2012-08-24 23:59").warns("2012-08-25");

    given.meets(review());
    given.look(EDU_02).silent("2012-08-26");
  }

  @Test
  void edu_02_warns_below_ninety_percent_and_not_at_it() {
    aCase()
        .attends(89, "2012-07-20")
        .meets(withoutEducation())
        .look(EDU_02)
        .warns("2012-08-20 09:00");
    aCase().attends(90, "2012-07-20").meets(withoutEducation()).look(EDU_02).silent("2012-08-21");
  }

  @Test
  void edu_02_says_when_nobody_knows_how_often_a_pupil_comes() {
    aCase()
        .holds(SCHOOL_AGE_OR_ON_ROLL, "2002-09-01")
        .meets(withoutEducation())
        .look(EDU_02)
        .lacks(Section.EDUCATION, "2012-08-21");
  }
}
