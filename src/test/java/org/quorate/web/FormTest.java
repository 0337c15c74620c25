package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.access.AccessProblem;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

class FormTest {
  @Test
  void what_was_typed_is_kept_and_each_fault_stands_at_its_field() {
    Form typed = Form.with("name", " Mia ", "note", "");
    Rejected no =
        new Rejected(
            List.of(
                new Fault(AccessProblem.NO_NAME, "name", Map.of()),
                new Fault(AccessProblem.NO_ROLE, "", Map.of())));

    Form shown = typed.refused(no, Messages.english());

    assertThat(shown.text("name")).isEqualTo("Mia");
    assertThat(shown.optional("note")).isEmpty();
    assertThat(shown.errors().on("name")).isNotBlank();
    assertThat(shown.errors().on("note")).isEmpty();
    assertThat(shown.errors().all()).extracting(Errors.Error::href).containsExactly("#name", "");
  }

  @Test
  void a_posted_form_is_read_with_repeated_and_foreign_values() {
    Map<String, List<String>> typed =
        FormReader.decoded("who=gp&who=police&note=S%C3%A9an+%26+co&x");

    assertThat(typed)
        .containsEntry("who", List.of("gp", "police"))
        .containsEntry("note", List.of("Séan & co"))
        .containsEntry("x", List.of(""));
  }

  @Test
  void a_form_that_is_not_encoded_as_forms_are_is_refused() {
    assertThatThrownBy(() -> FormReader.decoded("note=100%")).isInstanceOf(Rejected.class);
  }

  @Test
  void a_date_is_three_boxes_that_make_a_real_day() {
    assertThat(new TypedDate("4", "12", "2025").date()).contains(LocalDate.of(2025, 12, 4));
    assertThat(new TypedDate("4", "dec", "2025").date()).contains(LocalDate.of(2025, 12, 4));
    assertThat(new TypedDate("31", "2", "2025").date()).isEmpty();
    assertThat(new TypedDate("4", "12", "25").date()).isEmpty();
    assertThat(new TypedDate("4", "ju", "2025").date()).isEmpty();
    assertThat(new TypedDate("", "", "").isEmpty()).isTrue();
  }
}
