package org.quorate.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testing.Rendered;
import org.quorate.web.Errors;
import org.quorate.web.Form;

/** Each component connects what belongs together, as a screen reader needs it. */
class GovukTest {
  private static final List<Choice> ANSWERS =
      List.of(Choice.of("yes", "Yes"), Choice.of("no", "No").hint("Tell us why"));
  private static final Field WRONG =
      Field.named("given", "First name").hint("As the child is called").error("Enter a name");

  @ParameterizedTest
  @ValueSource(strings = {"input", "textarea", "password-input", "file-upload"})
  void a_box_has_its_label_hint_and_error(String component) {
    Document html = Rendered.component(component, Map.of("field", WRONG));

    Element box = html.selectFirst("#given");
    assertThat(box.attr("name")).isEqualTo("given");
    assertThat(html.selectFirst("label[for=given]").text()).isEqualTo("First name");
    assertThat(explained(html, box)).isEqualTo("As the child is called Error: Enter a name");
    assertThat(html.selectFirst(".govuk-form-group").classNames())
        .contains("govuk-form-group--error");
  }

  @Test
  void a_box_in_order_claims_no_explanation_and_keeps_what_was_typed() {
    Field field = Field.named("note", "Note").from(Form.with("note", "<b>bold</b>"));

    Element box = Rendered.component("textarea", Map.of("field", field)).selectFirst("textarea");

    assertThat(box.hasAttr("aria-describedby")).isFalse();
    assertThat(box.wholeText()).isEqualTo("<b>bold</b>");
  }

  @Test
  void an_input_can_have_a_width_a_unit_and_a_purpose() {
    Document html =
        Rendered.component(
            "input",
            Map.of(
                "field",
                Field.named("phone", "Telephone"),
                "type",
                "tel",
                "width",
                "20",
                "autocomplete",
                "tel",
                "suffix",
                "(work)"));

    Element box = html.selectFirst("input[type=tel][autocomplete=tel]");
    assertThat(box.classNames()).contains("govuk-input--width-20");
    assertThat(html.selectFirst(".govuk-input__suffix").attr("aria-hidden")).isEqualTo("true");
  }

  @Test
  void a_select_shows_what_was_chosen() {
    Document html =
        Rendered.component(
            "select",
            Map.of(
                "field", Field.named("answer", "Can you come?").value("no"), "choices", ANSWERS));

    assertThat(html.select("option[selected]").eachText()).containsExactly("No");
    assertThat(html.selectFirst("label").attr("for")).isEqualTo(html.selectFirst("select").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"radios", "checkboxes"})
  void choices_share_a_legend_and_the_first_has_the_id_that_errors_lead_to(String component) {
    Field field = Field.named("answer", "Can you come?").error("Say whether you can come");

    Document html = Rendered.component(component, Map.of("field", field, "choices", ANSWERS));

    assertThat(html.selectFirst("fieldset > legend").text()).isEqualTo("Can you come?");
    assertThat(explained(html, html.selectFirst("fieldset")))
        .isEqualTo("Error: Say whether you can come");
    assertThat(html.select("input").eachAttr("id")).containsExactly("answer", "answer-2");
    assertThat(html.select("label").eachAttr("for")).containsExactly("answer", "answer-2");
    assertThat(explained(html, html.selectFirst("#answer-2"))).isEqualTo("Tell us why");
  }

  @ParameterizedTest
  @ValueSource(strings = {"radios", "checkboxes"})
  void a_choice_can_reveal_more_fields_which_are_there_without_javascript(String component) {
    Content more = out -> out.writeContent("<input id=\"why\" name=\"why\">");
    Field field = Field.named("answer", "Can you come?").value("no");

    Document html =
        Rendered.component(
            component,
            Map.of("field", field, "choices", List.of(Choice.of("no", "No").revealing(more))));

    String item = "[class$=__item]:has(input[checked])";
    assertThat(html.selectFirst(item + " + .quorate-reveal #why")).isNotNull();
  }

  @Test
  void none_of_these_stands_apart() {
    Document html =
        Rendered.component(
            "checkboxes",
            Map.of(
                "field",
                Field.named("needs", "Needs"),
                "choices",
                List.of(Choice.of("none", "None of these").noneOfThese())));

    assertThat(html.selectFirst("input").attr("data-behaviour")).isEqualTo("exclusive");
    assertThat(html.selectFirst(".govuk-checkboxes__divider").text()).isEqualTo("or");
  }

  @Test
  void a_date_has_three_labelled_boxes_and_one_legend() {
    Form typed =
        Form.with("born-day", "31", "born-month", "feb", "born-year", "2012")
            .refused(new Errors(List.of(new Errors.Error("born", "Enter a real date"))));
    Field field = Field.named("born", "Date of birth").dateFrom(typed);

    Document html = Rendered.component("date-input", Map.of("field", field));

    assertThat(html.select("input").eachAttr("value")).containsExactly("31", "feb", "2012");
    assertThat(html.select("label").eachText()).containsExactly("Day", "Month", "Year");
    assertThat(html.select("label").eachAttr("for"))
        .isEqualTo(html.select("input").eachAttr("id"))
        .first()
        .isEqualTo("born");
    assertThat(explained(html, html.selectFirst("fieldset"))).isEqualTo("Error: Enter a real date");
  }

  @Test
  void the_error_summary_leads_to_the_field() {
    Errors errors =
        new Errors(
            List.of(
                new Errors.Error("invitees[2].reason", "Say why"),
                new Errors.Error("", "Nobody is invited")));

    Document html = Rendered.component("error-summary", Map.of("errors", errors));

    assertThat(html.selectFirst("[role=alert] a").attr("href")).isEqualTo("#invitees-2-reason");
    assertThat(html.select("li").eachText()).containsExactly("Say why", "Nobody is invited");
    assertThat(Field.named("invitees[2].reason", "").id()).isEqualTo("invitees-2-reason");
  }

  @ParameterizedTest
  @EnumSource
  void a_state_is_a_word_a_shape_and_a_colour(State state) {
    Document html = Rendered.component("state", Map.of("state", state));

    Element tag = html.selectFirst(".govuk-tag--" + state.colour());
    assertThat(tag.text()).isNotBlank().doesNotContain("state.");
    assertThat(tag.selectFirst("svg[aria-hidden=true]").children()).isNotEmpty();
  }

  @Test
  void an_action_of_a_summary_says_what_it_changes() {
    Row row = Row.of("Name", "Mia", Link.to("/change", "Change").about("name"));

    Document html = Rendered.component("summary-list", Map.of("rows", List.of(row)));

    assertThat(html.selectFirst("dt").text()).isEqualTo("Name");
    assertThat(html.selectFirst("dd.govuk-summary-list__value").text()).isEqualTo("Mia");
    assertThat(html.selectFirst("a[href=/change]").text()).isEqualTo("Change name");
  }

  @Test
  void a_task_is_described_by_its_status() {
    Task task = new Task("who", "/who", "Who must come", "", "Not started", "blue");

    Document html = Rendered.component("task-list", Map.of("tasks", List.of(task)));

    assertThat(explained(html, html.selectFirst("a"))).isEqualTo("Not started");
  }

  @Test
  void tabs_are_links_to_sheets_that_all_exist() {
    Content sheet = out -> out.writeContent("<p>Sheet</p>");
    List<Tab> tabs = List.of(new Tab("plan", "Plan", sheet), new Tab("people", "People", sheet));

    Document html = Rendered.component("tabs", Map.of("title", "Contents", "tabs", tabs));

    html.select("a").forEach(a -> assertThat(html.selectFirst(a.attr("href"))).isNotNull());
  }

  @Test
  void a_table_has_a_caption_and_column_heads_and_can_be_scrolled_by_keyboard() {
    Content rows = out -> out.writeContent("<tr><td>Police</td><td>Yes</td></tr>");

    Document html =
        Rendered.component(
            "table",
            Map.of("caption", "Answers", "heads", List.of("Agency", "Coming"), "rows", rows));

    assertThat(html.selectFirst("caption").text()).isEqualTo("Answers");
    assertThat(html.select("th[scope=col]").eachText()).containsExactly("Agency", "Coming");
    assertThat(html.selectFirst("[role=region]").attr("tabindex")).isEqualTo("0");
  }

  @Test
  void places_in_a_list_and_on_the_site_are_told_to_screen_readers() {
    List<Link> links =
        List.of(Link.to("/a", "Overview").current(true), Link.to("/b", "Chronology"));

    Document sub = Rendered.component("sub-navigation", Map.of("label", "Mia", "links", links));
    Document crumbs = Rendered.component("breadcrumbs", Map.of("links", links));
    Document pages =
        Rendered.component("pagination", Map.of("pages", new Pages("", "/list?after=x")));

    assertThat(sub.select("[aria-current=page]").eachText()).containsExactly("Overview");
    assertThat(crumbs.select("[aria-current=page]").eachText()).containsExactly("Overview");
    assertThat(pages.select("nav[aria-label] a").eachText()).containsExactly("Next page");
    assertThat(Rendered.component("pagination", Map.of("pages", new Pages("", ""))).select("nav"))
        .isEmpty();
  }

  @Test
  void a_timeline_tells_what_when_and_by_whom() {
    Instant at = Instant.parse("2025-12-04T10:00:00Z");
    TimelineEntry entry =
        new TimelineEntry("Invitations sent", "Priya Shah", at, "Thursday, 10am", null);

    Document html = Rendered.component("timeline", Map.of("entries", List.of(entry)));

    assertThat(html.selectFirst("li").text())
        .isEqualTo("Invitations sent Thursday, 10am by Priya Shah");
    assertThat(html.selectFirst("time").attr("datetime")).isEqualTo("2025-12-04T10:00:00Z");
  }

  @Test
  void a_date_that_was_worked_out_can_be_asked_why() {
    Content because = out -> out.writeContent("15 working days after the strategy meeting");

    Document html =
        Rendered.component("why", Map.of("content", because, "about", "conference by 24 June"));

    assertThat(html.selectFirst("details > summary").text())
        .isEqualTo("Why this date? conference by 24 June");
  }

  @Test
  void searching_and_filtering_put_what_was_chosen_into_the_address() {
    Content nothing = out -> {};

    Document search =
        Rendered.component(
            "search", Map.of("action", "/children", "field", Field.named("q", "Find a child")));
    Document filter =
        Rendered.component(
            "filter", Map.of("action", "/children", "fields", nothing, "results", nothing));

    assertThat(search.selectFirst("form[role=search][method=get] label[for=q]")).isNotNull();
    assertThat(filter.selectFirst("aside[aria-label] form[method=get]")).isNotNull();
  }

  @Test
  void small_parts_say_what_they_are() {
    Document warning = Rendered.component("warning-text", Map.of("text", "Police declined"));
    Document panel = Rendered.component("panel", Map.of("title", "Sent", "text", "Q-7F3K"));
    Document button = Rendered.component("button", Map.of("text", "Send", "kind", "warning"));
    Document link = Rendered.component("button-link", Map.of("text", "Start", "href", "/start"));

    assertThat(warning.text()).isEqualTo("!Warning Police declined");
    assertThat(panel.selectFirst("h1").text()).isEqualTo("Sent");
    assertThat(button.selectFirst("button.govuk-button--warning").attr("type")).isEqualTo("submit");
    assertThat(link.selectFirst("a[role=button]").attr("href")).isEqualTo("/start");
    assertThat(Rendered.component("badge", Map.of("text", "Urgent")).text()).isEqualTo("Urgent");
  }

  /** The text of all elements that {@code aria-describedby} names. */
  private static String explained(Document html, Element field) {
    StringBuilder text = new StringBuilder();
    for (String id : field.attr("aria-describedby").split(" ")) {
      text.append(html.getElementById(id).text()).append(' ');
    }
    return text.toString().strip();
  }
}
