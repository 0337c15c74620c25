package org.quorate.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.agency.AgencyProblem;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.PersonRow;
import org.quorate.agency.file.Comparison;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Difference;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.agency.file.FileFault;
import org.quorate.agency.file.FileKind;
import org.quorate.agency.file.FileProblem;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.Sector;
import org.quorate.testing.Rendered;
import org.quorate.web.Errors;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Pages;

class DirectoryPagesTest {
  private static final Messages WORDS = Messages.english();
  private static final UUID SURGERY = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID PRIYA = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID LORNA = UUID.fromString("01900000-0000-7000-8000-000000000003");

  private final AgencyRow surgery =
      new AgencyRow(
          SURGERY,
          "Harbour Street Surgery",
          Sector.GP,
          "",
          "safeguarding@harbour.example",
          "",
          true,
          3,
          1);
  private final PersonRow priya =
      new PersonRow(
          PRIYA,
          "Priya",
          "Raman",
          "GP partner",
          "priya@harbour.example",
          "",
          "",
          Optional.empty(),
          true,
          5,
          SURGERY,
          "Harbour Street Surgery",
          Optional.of(new PersonRow.Deputy(LORNA, "Lorna Baptiste", "lorna@harbour.example")));

  @Test
  void a_list_of_agencies_says_kind_area_and_who_is_known() {
    Document page = asReader(list(Form.with("q", "harbour"), List.of(surgery), false));

    assertThat(page.select("table tbody th a").eachText())
        .containsExactly("Harbour Street Surgery");
    assertThat(page.select("table tbody").text())
        .contains("GP practice", "Whole authority", "1 person");
    assertThat(page.select("input[name=q]").val()).isEqualTo("harbour");
  }

  @Test
  void only_those_who_keep_the_directory_are_offered_to_change_it() {
    View list = list(Form.EMPTY, List.of(surgery), false);
    View one = View.of("directory/agency", new AgencySheet(surgery, List.of(priya)));

    assertThat(asReader(list).text()).doesNotContain("Add an agency", "Files");
    assertThat(asKeeper(list).text()).contains("Add an agency", "Files");
    assertThat(asReader(one).select("main form, main a.govuk-button")).isEmpty();
    assertThat(asKeeper(one).select("a.govuk-button").eachText())
        .containsExactly("Change details", "Close this agency", "Add a person");
  }

  @Test
  void a_name_that_is_nowhere_spelt_like_that_says_so() {
    Document page = asReader(list(Form.with("q", "Habour"), List.of(surgery), true));

    assertThat(page.selectFirst(".govuk-inset-text").text())
        .isEqualTo("Nothing is spelt \"Habour\". These look or sound like it.");
  }

  @Test
  void a_search_without_result_says_what_to_try_and_an_empty_directory_how_to_begin() {
    assertThat(asReader(list(Form.with("q", "zzz"), List.of(), true)).text())
        .contains("No agency like that is in the directory. Check the spelling");
    assertThat(asReader(list(Form.EMPTY, List.of(), false)).text())
        .contains("The directory has no agencies yet.");
  }

  @Test
  void an_agency_without_people_says_that_its_mailbox_is_asked() {
    AgencyRow empty =
        new AgencyRow(
            SURGERY, "Quayside", Sector.GP, "", "office@quayside.example", "", true, 0, 0);

    Document page = asReader(View.of("directory/agency", new AgencySheet(empty, List.of())));

    assertThat(page.selectFirst("h1").text()).isEqualTo("Quayside");
    assertThat(page.selectFirst(".govuk-inset-text").text())
        .isEqualTo("Nobody is known by name, so the agency is invited at office@quayside.example.");
  }

  @Test
  void a_closed_agency_can_be_opened_again_and_nothing_else() {
    AgencyRow closed =
        new AgencyRow(
            SURGERY, "Quayside", Sector.GP, "", "office@quayside.example", "", false, 8, 0);

    Document page = asKeeper(View.of("directory/agency", new AgencySheet(closed, List.of())));

    assertThat(page.select("main form").attr("action"))
        .isEqualTo("/directory/agencies/" + SURGERY + "/reopen");
    assertThat(page.select("main form input[name=version]").val()).isEqualTo("8");
    assertThat(page.select("main form input[name=_token]").val()).isEqualTo("a-token");
    assertThat(page.select("a.govuk-button")).isEmpty();
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_leads_to_each_field() {
    Form typed =
        Form.with("version", "3", "name", "", "kind", "GP", "mailbox", "office at quayside");
    Rejected rejected =
        new Rejected(
            List.of(
                new Fault(AgencyProblem.NAME_MISSING, "name", Map.of()),
                new Fault(AgencyProblem.MAILBOX_NOT_AN_ADDRESS, "mailbox", Map.of())));
    Form refused = Forms.refused(typed, rejected, WORDS);

    Document page =
        asKeeper(
            View.of(
                "directory/agency-form",
                new AgencyForm(
                    refused, Optional.of(surgery), Choices.kinds(WORDS, "directory.choose-kind"))));

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#mailbox");
    assertThat(page.selectFirst("#mailbox").val()).isEqualTo("office at quayside");
    assertThat(page.selectFirst("#mailbox").attr("aria-describedby")).contains("mailbox-error");
    assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("GP");
    assertThat(page.select("form[method=post]").last().attr("action"))
        .isEqualTo("/directory/agencies/" + SURGERY + "/change");
  }

  @Test
  void closing_an_agency_with_people_asks_what_becomes_of_them() {
    View closing =
        View.of(
            "directory/agency-close",
            new ClosingForm(Form.with("version", "3"), surgery, List.of(Choice.of("", "Choose"))));

    Document page = asKeeper(closing);

    assertThat(page.selectFirst("h1").text()).isEqualTo("Close Harbour Street Surgery?");
    assertThat(page.select("legend").text())
        .isEqualTo("What becomes of the person who sits for it?");
    assertThat(page.select("input[name=people]").eachAttr("value"))
        .containsExactly("LEAVE", "MOVE");
    assertThat(page.select("input[name=people][checked]")).isEmpty();
  }

  @Test
  void a_person_shows_agency_seat_deputy_and_former_addresses() {
    Document page =
        asKeeper(
            View.of("directory/person", new PersonSheet(priya, List.of("p.raman@old.example"))));

    assertThat(page.select("dd").eachText())
        .contains(
            "Harbour Street Surgery",
            "The same as their agency",
            "Lorna Baptiste",
            "p.raman@old.example");
    assertThat(page.select("a.govuk-button").eachAttr("href"))
        .containsExactly(
            "/directory/people/" + PRIYA + "/change",
            "/directory/people/" + PRIYA + "/deputy",
            "/directory/people/" + PRIYA + "/move",
            "/directory/people/" + PRIYA + "/leave");
  }

  @Test
  void adding_changing_and_moving_share_a_form_that_leads_to_different_places() {
    assertThat(personForm(Optional.empty(), false)).endsWith(SURGERY + "/people/new");
    assertThat(personForm(Optional.of(priya), false)).endsWith(PRIYA + "/change");
    assertThat(personForm(Optional.of(priya), true)).endsWith(PRIYA + "/move?to=" + SURGERY);
  }

  @Test
  void the_deputy_of_today_is_chosen_already() {
    Document page =
        asKeeper(
            View.of(
                "directory/person-deputy",
                new DeputyForm(
                    Form.with("version", "5", "deputy", LORNA.toString()),
                    priya,
                    List.of(
                        Choice.of(LORNA.toString(), "Lorna Baptiste"), Choice.of("", "Nobody")))));

    assertThat(page.select("h1").text()).isEqualTo("Who comes when Priya Raman cannot?");
    assertThat(page.select("input[name=deputy][checked]").val()).isEqualTo(LORNA.toString());
  }

  @Test
  void the_other_pages_of_a_person_render() {
    var moving = new MovingSearch(Form.with("q", "harbour"), priya, List.of(surgery), false);
    var people = new PersonList(Form.EMPTY, List.of(priya), false, false, new Pages("", "/next"));

    assertThat(asKeeper(View.of("directory/person-move", moving)).select("main li a").text())
        .isEqualTo("Harbour Street Surgery");
    assertThat(
            asKeeper(View.of("directory/person-leave", new LeavingForm(Form.EMPTY, priya)))
                .select("h1")
                .text())
        .isEqualTo("Has Priya Raman left?");
    assertThat(asReader(View.of("directory/people", people)).select("a[rel=next]")).hasSize(1);
  }

  @Test
  void a_preview_says_what_would_change_and_one_button_confirms_it() {
    var comparison =
        new Comparison(
            List.of(
                new Change(2, "Quayside", Verdict.NEW, List.of()),
                new Change(
                    3,
                    "Harbour Street Surgery",
                    Verdict.CHANGED,
                    List.of(new Difference("out_of_hours_phone", "", "101"))),
                new Change(4, "Millfield", Verdict.UNCHANGED, List.of())),
            List.of(),
            "abc");

    Document page = preview(comparison);

    assertThat(page.selectFirst("h1").text()).isEqualTo("Is this what should change?");
    assertThat(page.select("main > ul li, main ul.govuk-list--bullet li").eachText())
        .contains("1 is new", "1 will be changed", "1 stays as it is");
    assertThat(page.select("table").text())
        .contains("out_of_hours_phone: empty → 101")
        .doesNotContain("Millfield");
    assertThat(page.select("input[name=digest]").val()).isEqualTo("abc");
    assertThat(page.select("main form button").text()).isEqualTo("Take 2 lines into the directory");
  }

  @Test
  void a_faulty_file_lists_every_fault_by_line_and_column_and_cannot_be_confirmed() {
    var fault = new Fault(FileProblem.AGENCY_UNKNOWN, "agency", Map.of("agency", "<b>Nowhere</b>"));
    var comparison = new Comparison(List.of(), List.of(new FileFault(7, "agency", fault)), "abc");

    Document page = preview(comparison);

    assertThat(page.selectFirst("h1").text()).isEqualTo("This file has faults");
    assertThat(page.select("tbody td").eachText())
        .containsExactly(
            "7",
            "agency",
            "The directory has no agency called \"<b>Nowhere</b>\". Add it first, or correct the"
                + " name.");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void the_page_for_files_explains_every_column_in_words() {
    Document page = asKeeper(View.of("directory/files", new FileDoor(Form.EMPTY)));

    assertThat(page.select("main form").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(page.select("dt code")).hasSize(15);
    assertThat(page.select("dd").eachText()).noneMatch(words -> words.startsWith("directory."));
    assertThat(page.text()).doesNotContain("directory.");
  }

  private static View list(Form asked, List<AgencyRow> rows, boolean onlyLike) {
    return View.of(
        "directory/agencies",
        new AgencyList(
            asked,
            rows,
            onlyLike,
            !asked.text("q").isEmpty(),
            Choices.kinds(WORDS, "directory.any-kind"),
            Choices.areas(List.of("Harbourside"), WORDS),
            new Pages("", "")));
  }

  private String personForm(Optional<PersonRow> person, boolean moving) {
    View form =
        View.of(
            "directory/person-form",
            new PersonForm(
                Form.EMPTY,
                surgery,
                person,
                moving,
                Choices.kinds(WORDS, "directory.agency-seat")));
    return asKeeper(form).select("main form").attr("action");
  }

  private static Document preview(Comparison comparison) {
    return asKeeper(
        View.of(
            "directory/file",
            new FilePreview(SURGERY, FileKind.AGENCIES, comparison, Errors.NONE)));
  }

  private static Document asReader(View view) {
    return Rendered.page(view, Rendered.seenBy(Role.SOCIAL_WORKER));
  }

  private static Document asKeeper(View view) {
    return Rendered.page(view, Rendered.seenBy(Role.CONVENOR));
  }
}
