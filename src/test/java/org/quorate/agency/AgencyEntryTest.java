package org.quorate.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.Sector;

class AgencyEntryTest {
  @Test
  void every_fault_is_said_at_once_and_beside_its_field() {
    var entry = new AgencyEntry(" ", "", "x".repeat(81), "reception at surgery", "ask Jo");

    assertThat(entry.faults())
        .extracting(Fault::field, Fault::problem)
        .containsExactly(
            tuple("name", AgencyProblem.NAME_MISSING),
            tuple("kind", AgencyProblem.KIND_MISSING),
            tuple("area", AgencyProblem.AREA_TOO_LONG),
            tuple("mailbox", AgencyProblem.MAILBOX_NOT_AN_ADDRESS),
            tuple("outOfHoursPhone", AgencyProblem.PHONE_NOT_A_NUMBER));
    assertThatThrownBy(entry::details).isInstanceOf(Rejected.class);
  }

  @Test
  void what_was_left_out_altogether_reads_as_empty() {
    var entry = new AgencyEntry(null, null, null, null, null);

    assertThat(entry.faults())
        .extracting(Fault::problem)
        .containsExactly(
            AgencyProblem.NAME_MISSING, AgencyProblem.KIND_MISSING, AgencyProblem.MAILBOX_MISSING);
  }

  @Test
  void text_is_kept_on_one_line_without_stray_blanks() {
    var entry =
        new AgencyEntry(
            "  Northfield\u00a0 Academy\r\nBcc: x ", "police cp", "", " a@b.example ", "");

    assertThat(entry.details().name()).isEqualTo("Northfield Academy Bcc: x");
    assertThat(entry.details().kind()).isEqualTo(Sector.POLICE_CP);
    assertThat(entry.details().mailbox().value()).isEqualTo("a@b.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAMILY", "child"})
  void family_members_are_no_agency(String kind) {
    var entry = new AgencyEntry("Home", kind, "", "a@b.example", "");

    assertThat(entry.faults())
        .extracting(Fault::problem)
        .containsExactly(AgencyProblem.KIND_IS_FAMILY);
  }

  @Test
  void a_kind_that_nobody_knows_is_said_to_be_unknown() {
    var entry = new AgencyEntry("Home", "DOCTOR", "", "a@b.example", "");

    assertThat(entry.faults())
        .extracting(Fault::problem)
        .containsExactly(AgencyProblem.KIND_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "01632 960 123", "+44 1632 960123", "(01632) 960-123 ext. 12", ""})
  void telephone_numbers_are_taken_as_people_write_them(String phone) {
    assertThat(new AgencyEntry("Home", "GP", "", "a@b.example", phone).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "ring the bell", "01632 960 123 or Jo", "----"})
  void what_cannot_be_dialled_is_no_telephone_number(String phone) {
    assertThat(new AgencyEntry("Home", "GP", "", "a@b.example", phone).faults())
        .extracting(Fault::problem)
        .containsExactly(AgencyProblem.PHONE_NOT_A_NUMBER);
  }
}
