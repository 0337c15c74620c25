package org.quorate.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.rulebook.ChangedRulebook.committed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFaultsTest {
  private static final String CLOCK = "T-X,after,BIRTH,CHILD_SEEN,,1,WEEK,any_day,,LOCAL,Board";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "timescales.csv~T-X,after,STRATEGY_HELDD,CHILD_SEEN,,1,WEEK,any_day,,LOCAL,Board"
            + "~unknown milestone STRATEGY_HELDD",
        "timescales.csv~T-X,since,BIRTH,CHILD_SEEN,,1,WEEK,any_day,,LOCAL,Board"
            + "~unknown counts 'since'; one of after, before",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,soon,WEEK,any_day,,LOCAL,Board"
            + "~not a whole number in within: 'soon'",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,1,FORTNIGHT,any_day,,LOCAL,Board"
            + "~unknown unit FORTNIGHT",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,1,WEEK,any_day,1 April,LOCAL,Board"
            + "~not a date in from: '1 April'; write 2027-04-01",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,1,WEEK,any_day,,LOCAL,~no source",
        "timescales.csv~T-X,after,BIRTH,,,1,WEEK,any_day,,LOCAL,Board"
            + "~a clock needs a start and an until",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,24,HOUR,working_day,,LOCAL,Board"
            + "~a clock in hours runs through every day: falls_on must be any_day",
        "timescales.csv~T-X,after,BIRTH,CHILD_SEEN,,1,WEEK,any_day,,STATUTORY,Board"
            + "~T-X calls itself STATUTORY, but no statute sets it",
        "timescales.csv~T-X,after,BIRTH~has 3 fields in place of 11",
        "timescales.csv~T-CG1,after,CP_PLAN_STARTED,CORE_GROUP_HELD,CP_PLAN_ENDED,12,WORKING_DAY,"
            + "working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 allows 12 WORKING_DAY where Working Together to Safeguard Children"
            + " allows 10 WORKING_DAY",
        "timescales.csv~T-CG1,after,CP_PLAN_STARTED,CORE_GROUP_HELD,CP_PLAN_ENDED,10,WORKING_DAY,"
            + "working_day,2027-04-01,LOCAL,Board"
            + "~T-CG1 must call itself STATUTORY: Working Together to Safeguard Children",
        "timescales.csv~T-CG1,after,CP_PLAN_STARTED,CORE_GROUP_HELD|CORE_GROUP_INVITED,"
            + "CP_PLAN_ENDED,10,WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 may only be stopped by CORE_GROUP_HELD",
        "timescales.csv~T-CG1,after,CORE_GROUP_INVITED,CORE_GROUP_HELD,CP_PLAN_ENDED,10,"
            + "WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 must start at CP_PLAN_STARTED",
        "timescales.csv~T-CG1,after,CP_PLAN_STARTED,CORE_GROUP_HELD,CORE_GROUP_INVITED,10,"
            + "WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 may only fall away with CP_PLAN_ENDED",
        "timescales.csv~T-CG1,before,CP_PLAN_STARTED,CORE_GROUP_HELD,CP_PLAN_ENDED,10,"
            + "WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 must be counted after its start",
        "timescales.csv~T-CG1,after,CP_PLAN_STARTED,CORE_GROUP_HELD,CP_PLAN_ENDED,no,"
            + "WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-CG1 withdraws what statute sets",
        "timescales.csv~T-RHI,after,CHILD_RETURNED,RETURN_INTERVIEW_DONE,"
            + "RETURN_INTERVIEW_DECLINED,3,WORKING_DAY,working_day,2027-04-01,STATUTORY,Board"
            + "~T-RHI allows 3 WORKING_DAY where Statutory guidance on children who run away or"
            + " go missing (2014) allows 72 HOUR",
        "invitations.csv~COREGROUP,SCHOOL,must,ANY_CHILD,,Board~unknown meeting COREGROUP",
        "invitations.csv~CORE_GROUP,SCHOOLS,must,ANY_CHILD,,Board~unknown sector SCHOOLS",
        "invitations.csv~CORE_GROUP,SCHOOL,may,ANY_CHILD,,Board"
            + "~unknown need 'may'; one of consider, must, no",
        "invitations.csv~CORE_GROUP,SCHOOL,must,RAIN,,Board~unknown circumstance RAIN",
        "invitations.csv~CORE_GROUP,THAT_AGENCY,must,DISABLED,,Board"
            + "~DISABLED names no agency: say which sector",
        "invitations.csv~CORE_GROUP,SCHOOL,must,OPEN_INVOLVEMENT,,Board"
            + "~OPEN_INVOLVEMENT names the agency itself: the sector must be THAT_AGENCY",
        "invitations.csv~CORE_GROUP,SCHOOL,must,SCHOOL_AGE_OR_ON_ROLL,,Board"
            + "~says something else about what an earlier row says from the same day",
        "quorum.csv~STRATEGY,REQUIRED,SOCIAL_CARE|POLICE,2,no,no,2027-04-01,Board"
            + "~STRATEGY needs SOCIAL_CARE|POLICE|HEALTH: Working Together to Safeguard Children",
        "quorum.csv~CORE_GROUP,REQUIRED,ARMY,2,no,no,2027-04-01,Board"
            + "~unknown required_sectors ARMY",
        "quorum.csv~CORE_GROUP,REQUIRED,,2,maybe,no,2027-04-01,Board"
            + "~unknown direct_contact 'maybe'; one of no, yes",
        "patterns.csv~FOG,1,30,,,Board~unknown pattern FOG",
        "limits.csv~priority-areas,3,,Board~unknown limit priority-areas",
        "limits.csv~caseload,-3,2027-04-01,Board~not a whole number in value: '-3'",
        "warnings.csv~INV-99,LOUD,TEAM_MANAGER,,It rains,It stops,,Board~unknown severity LOUD",
        "warnings.csv~INV-99,BREACH,EVERYBODY,,It rains,It stops,,Board~unknown told EVERYBODY",
        "groups.csv~ALL,CORE_GROUP,Board~a second group ALL",
        "meetings.csv~CORE_GROUP,,Somebody,Somebody,Somebody,ATTENDS,2027-04-01,Board~no purpose",
        "days.csv~tomorrow,A jubilee,Proclaimed"
            + "~not a date in date: 'tomorrow'; write 2027-04-01"
      })
  void a_row_that_makes_no_sense_is_named_by_file_and_line(
      String file, String row, String message) {
    ChangedRulebook changed = committed().withRow(file, row);

    assertThat(changed.fault().faults())
        .contains(new RulebookFault(file, changed.lastLine(file), message));
  }

  @Test
  void a_fault_reads_as_an_editor_finds_it() {
    FaultyRulebook fault =
        committed().replacing("timescales.csv", "CPIS_UPDATED", "CPIS_UPDATE").fault();

    assertThat(fault.getMessage())
        .matches("timescales\\.csv:\\d+ unknown milestone CPIS_UPDATE\n?(?s).*");
  }

  @Test
  void all_faults_of_all_files_are_told_at_once_in_order() {
    FaultyRulebook fault =
        committed()
            .withRow("timescales.csv", CLOCK.replace("WEEK", "FORTNIGHT"))
            .withRow("limits.csv", "no-such,1,,Board")
            .withRow("invitations.csv", "CORE_GROUP,SCHOOLS,may,RAIN,,Board")
            .fault();

    assertThat(fault.faults())
        .extracting(RulebookFault::message)
        .containsExactly(
            "unknown circumstance RAIN",
            "unknown sector SCHOOLS",
            "unknown need 'may'; one of consider, must, no",
            "unknown limit no-such",
            "unknown unit FORTNIGHT");
  }

  @Test
  void a_statutory_clock_may_not_be_missing() {
    FaultyRulebook fault = committed().withoutRow("timescales.csv", "T-RCPC1,").fault();

    assertThat(fault.faults())
        .containsExactly(
            new RulebookFault("timescales.csv", 0, "has no row for the statutory T-RCPC1"));
  }

  @Test
  void notice_that_statute_asks_for_may_be_longer_but_not_shorter() {
    String row =
        "T-S47-OUT,before,INITIAL_CONFERENCE_HELD|PRE_BIRTH_CONFERENCE_HELD,S47_CONCLUDED,"
            + "CONFERENCE_NOT_REQUIRED,2,CALENDAR_DAY,any_day,2027-04-01,STATUTORY,Board";

    assertThat(committed().withRow("timescales.csv", row).read()).isNotNull();
  }

  @Test
  void every_meeting_limit_and_pattern_needs_an_answer_from_the_beginning() {
    FaultyRulebook fault =
        committed()
            .withoutRow("limits.csv", "caseload,")
            .withoutRow("meetings.csv", "MARAC,")
            .fault();

    assertThat(fault.faults())
        .extracting(RulebookFault::toString)
        .containsExactly(
            "limits.csv has no row for caseload that holds from the beginning (an empty from)",
            "meetings.csv has no row for MARAC that holds from the beginning (an empty from)");
  }

  @Test
  void a_missing_file_is_named() {
    assertThat(committed().without("quorum.csv").fault().getMessage())
        .isEqualTo("quorum.csv is missing");
  }

  @Test
  void columns_must_be_those_expected() {
    assertThat(
            committed().replacing("limits.csv", "name,value", "name,figure").fault().getMessage())
        .contains("limits.csv:1 the columns must be name,value,from,source");
  }

  @Test
  void a_remark_and_windows_line_ends_are_no_fault() {
    Map<String, String> files = RulebookReader.defaultFiles();
    files.replaceAll((name, text) -> text.replace("\n", "\r\n") + "# a remark\r\n");

    assertThat(RulebookReader.read(files)).isNotNull();
  }

  @Test
  void a_local_folder_is_read_whole() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "local-rulebook"));
    for (Map.Entry<String, String> file : RulebookReader.defaultFiles().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    assertThat(RulebookReader.read(folder).version())
        .isEqualTo(RulebookReader.readDefault().version());

    Files.delete(folder.resolve("days.csv"));
    assertThatThrownBy(() -> RulebookReader.read(folder)).hasMessage("days.csv is missing");
  }
}
