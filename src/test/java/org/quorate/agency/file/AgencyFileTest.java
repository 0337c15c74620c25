package org.quorate.agency.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.agency.AgencyProblem;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Difference;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.kernel.Actor;
import org.quorate.testing.AgencyBuilder;
import org.quorate.testing.Cast;
import org.quorate.testing.MemoryAgencies;

class AgencyFileTest {
  private static final String HEADER = "name,kind,area,mailbox,out_of_hours_phone\n";

  private final Cast cast = new Cast();
  private final MemoryAgencies directory = cast.inAgencies();

  @Test
  void each_line_is_new_changed_or_unchanged() {
    var comparison =
        compare(
            HEADER
                + "Quayside Practice,GP,Harbourside,office@quayside.example,\n"
                + "Northfield Academy,SCHOOL,Millfield,new.box@northfield-academy.example,101\n"
                + "Millfield Practice,GP,Millfield,office@millfield-practice.example,\n");

    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.lines())
        .extracting(Change::line, Change::name, Change::verdict)
        .containsExactly(
            tuple(2L, "Quayside Practice", Verdict.NEW),
            tuple(3L, "Northfield Academy", Verdict.CHANGED),
            tuple(4L, "Millfield Practice", Verdict.UNCHANGED));
    assertThat(comparison.lines().get(1).differences())
        .containsExactly(
            new Difference(
                "mailbox",
                "safeguarding@northfield-academy.example",
                "new.box@northfield-academy.example"),
            new Difference("out_of_hours_phone", "", "101"));
    assertThat(comparison.canBeTaken()).isTrue();
  }

  @Test
  void every_fault_says_its_line_and_column_and_nothing_can_be_taken() {
    var comparison =
        compare(
            HEADER
                + "Quayside Practice,DOCTOR,,office at quayside,ring the bell\n"
                + "\n"
                + ",GP,,office@quayside.example,\n"
                + "Third Practice,GP,,third@quayside.example,\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, FileFault::column, f -> f.fault().problem())
        .containsExactly(
            tuple(2L, "kind", AgencyProblem.KIND_UNKNOWN),
            tuple(2L, "mailbox", AgencyProblem.MAILBOX_NOT_AN_ADDRESS),
            tuple(2L, "out_of_hours_phone", AgencyProblem.PHONE_NOT_A_NUMBER),
            tuple(4L, "name", AgencyProblem.NAME_MISSING));
    assertThat(comparison.canBeTaken()).isFalse();
  }

  @Test
  void a_line_number_counts_lines_within_quotes() {
    var comparison =
        compare(
            HEADER + "\"Quayside\nPractice\",GP,,office@quayside.example,\n" + "Third,GP,,none,\n");

    assertThat(comparison.lines()).extracting(Change::name).containsExactly("Quayside Practice");
    assertThat(comparison.faults()).extracting(FileFault::line).containsExactly(4L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name;kind;mailbox\nQuayside, The;GP;a@b.example\n",
        "Name,Kind,Mailbox\r\n\"Quayside, The\",gp,a@b.example\r\n",
        "mailbox , kind,name\na@b.example,GP,\"Quayside, The\"",
        "name,kind,mailbox,,\n\"Quayside, The\",GP,a@b.example,,\n,,,,\n",
      })
  void columns_come_in_any_order_and_with_commas_or_semicolons(String file) {
    var comparison = compare(file);

    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.lines())
        .extracting(Change::name, Change::verdict)
        .containsExactly(tuple("Quayside, The", Verdict.NEW));
  }

  @Test
  void a_column_that_is_left_out_changes_nothing_and_an_empty_cell_empties() {
    var camhs = "Marlbridge CAMHS,CAMHS,camhs.duty@nhs-marl.example";

    assertThat(compare("name,kind,mailbox\n" + camhs + "\n").lines())
        .extracting(Change::verdict)
        .containsExactly(Verdict.UNCHANGED);
    assertThat(compare("name,kind,mailbox,out_of_hours_phone\n" + camhs + ",\n").lines())
        .flatExtracting(Change::differences)
        .containsExactly(new Difference("out_of_hours_phone", "01632 960 120", ""));
  }

  @Test
  void a_name_in_another_area_is_another_agency() {
    var comparison = compare(HEADER + "Northfield Academy,SCHOOL,Eastway,a@b.example,\n");

    assertThat(comparison.lines()).extracting(Change::verdict).containsExactly(Verdict.NEW);
  }

  @Test
  void a_name_that_two_areas_know_needs_the_column_for_the_area() {
    directory.store(
        AgencyBuilder.anAgency().called("northfield academy").serving("Eastway").build());

    var comparison = compare("name,kind,mailbox\nNorthfield Academy,SCHOOL,a@b.example\n");

    assertThat(comparison.faults())
        .extracting(f -> f.fault().problem())
        .containsExactly(FileProblem.AGENCY_UNCLEAR);
  }

  @Test
  void nothing_is_said_twice_whatever_the_capitals() {
    var comparison = compare(HEADER + "Quayside,GP,,a@b.example,\nQUAYSIDE,GP,,c@d.example,\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, f -> f.fault().problem(), f -> f.fault().parameters())
        .containsExactly(tuple(3L, FileProblem.SAID_TWICE, java.util.Map.of("line", 2L)));
  }

  @Test
  void a_closed_agency_is_not_opened_by_a_file() {
    cast.academy.close(Actor.SERVICE, Instant.EPOCH);

    var comparison = compare(HEADER + "Northfield Academy,SCHOOL,Millfield,a@b.example,\n");

    assertThat(comparison.faults())
        .extracting(f -> f.fault().problem())
        .containsExactly(FileProblem.AGENCY_CLOSED);
  }

  @Test
  void a_header_with_unknown_missing_or_repeated_columns_is_told_as_a_whole() {
    var comparison = compare("name,name,colour,mailbox\nQuayside,Quayside,red,a@b.example\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, FileFault::column, f -> f.fault().problem())
        .containsExactly(
            tuple(1L, "name", FileProblem.COLUMN_TWICE),
            tuple(1L, "colour", FileProblem.COLUMN_UNKNOWN),
            tuple(1L, "kind", FileProblem.COLUMN_MISSING));
  }

  @Test
  void lines_with_too_many_or_too_few_cells_are_said() {
    var comparison = compare("name,kind,mailbox\nQuayside,GP\nThird,GP,a@b.example,more\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, f -> f.fault().problem())
        .containsExactly(
            tuple(2L, FileProblem.TOO_FEW_CELLS), tuple(3L, FileProblem.TOO_MANY_CELLS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", HEADER, HEADER + ",,,,\n"})
  void a_file_without_lines_says_so(String file) {
    var comparison = compare(file);

    assertThat(comparison.faults())
        .extracting(f -> f.fault().problem())
        .containsExactly(FileProblem.NO_LINES);
    assertThat(comparison.canBeTaken()).isFalse();
  }

  @Test
  void a_quotation_mark_that_never_closes_is_a_fault_near_its_line() {
    var comparison = compare(HEADER + "Quayside,GP,,a@b.example,\n\"Third,GP,,a@b.example,\n");

    assertThat(comparison.faults())
        .extracting(FileFault::line, f -> f.fault().problem())
        .containsExactly(tuple(3L, FileProblem.NOT_CSV));
  }

  @Test
  void a_file_of_endless_lines_is_refused() {
    var comparison = compare(HEADER + "Quayside,GP,,a@b.example,\n".repeat(5_001));

    assertThat(comparison.faults())
        .extracting(f -> f.fault().problem())
        .containsExactly(FileProblem.TOO_MANY_LINES);
  }

  @Test
  void the_digest_follows_the_file_and_what_it_would_change() {
    var file = HEADER + "Northfield Academy,SCHOOL,Millfield,a@b.example,\n";
    var before = compare(file).digest();

    assertThat(compare(file).digest()).isEqualTo(before);
    assertThat(compare(file + "Other,GP,,a@b.example,\n").digest()).isNotEqualTo(before);
    assertThat(AgencyFile.read(file, new MemoryAgencies()).comparison().digest())
        .isNotEqualTo(before);
  }

  private Comparison compare(String file) {
    return AgencyFile.read(file, directory).comparison();
  }
}
