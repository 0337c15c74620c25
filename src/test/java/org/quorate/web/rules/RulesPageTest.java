package org.quorate.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Authority;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.QuorumRule;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.rulebook.Sector;
import org.quorate.rulebook.Severity;
import org.quorate.rulebook.WarningRule;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

class RulesPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Messages MESSAGES = Messages.english();
  private static final Rulebook RULEBOOK = RulebookReader.readDefault();
  private static final RulesInForce RULES = RulesInForce.on(TODAY, RULEBOOK, MESSAGES);
  private static final Document CLOCKS = page("timescales");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "T-ICPC~Initial conference or the pre-birth conference: within 15 working days of the"
            + " strategy discussion that started the section 47 enquiry. Falls away with a decision"
            + " that no conference is needed.",
        "T-CGN~Core group: at most 6 weeks after the one before. Falls away with the end of the"
            + " child protection plan.",
        "T-CPVISIT~A child protection visit: within 10 working days of the start of the child"
            + " protection plan, and then of the one before. Falls away with the end of the child"
            + " protection plan.",
        "T-CP-15~A child protection plan open for 15 months goes to legal planning.",
        "T-RHI~Return home interview: within 72 hours of the child’s return. Falls away with the"
            + " child declining the interview.",
        "T-RCPC-REPORT~Reports to the review conference: at least 5 working days before the review"
            + " conference. Falls away with the end of the child protection plan.",
        "T-ICTG~Referral to the trafficking guardian: on the same day as the suspicion of"
            + " trafficking.",
        "T-FGDM~Offer of a family group conference: before the application for a care or"
            + " supervision order."
      })
  void a_clock_reads_as_a_sentence(String id, String sentence) {
    assertThat(CLOCKS.getElementById(id).selectFirst(".quorate-rules__says").text())
        .isEqualTo(sentence);
  }

  @Test
  void every_clock_is_there_with_its_source() {
    RULEBOOK
        .timescales(TODAY)
        .forEach(
            rule ->
                assertThat(CLOCKS.getElementById(rule.id()).text())
                    .contains(rule.source(), MESSAGES.name(rule.authority())));
  }

  @Test
  void every_kind_of_meeting_says_who_belongs_to_it_and_when_it_may_decide() {
    Document strategy =
        Rendered.page(View.of("rules/meeting", RULES.meeting("strategy").orElseThrow()));

    assertThat(page("meetings").select("main li.quorate-rules__rule"))
        .hasSize(MeetingType.values().length);
    assertThat(strategy.text())
        .contains(
            "Police child protection",
            "Social care, police, health, at least 3 agencies in all.",
            "Without this the meeting cannot decide.",
            "Working Together")
        .contains("When the child is of school age or on a school roll", "Must be asked: School");
  }

  @Test
  void what_is_known_of_a_child_says_who_else_is_asked() {
    Document facts = page("facts");

    assertThat(facts.select("li").eachText())
        .contains(
            "Must be asked: School, School nursing. Meetings: every meeting but legal planning and"
                + " allegation meetings. Working Together to Safeguard Children; Kirklees learning"
                + " event: every school on roll or just left");
    assertThat(facts.select("h3").eachText())
        .contains("When the child is of school age or on a school roll");
  }

  @Test
  void limits_and_patterns_have_their_figures() {
    assertThat(page("limits").select(".quorate-rules__says").eachText())
        .contains(
            "At most 3 priority areas are open in one plan; the others wait in order.",
            "Transition is planned from 17 years on.",
            "From 17 years and 6 months on, a missing transition plan is a warning.",
            "3 missing episodes within 90 days ask for a decision.");
  }

  @Test
  void the_first_page_leads_to_every_part_and_to_every_rule_by_its_short_name() {
    Document first = first("");

    for (String href : first.select("main a[href^=/rules/timescales#]").eachAttr("href")) {
      assertThat(CLOCKS.getElementById(href.substring(href.indexOf('#') + 1))).as(href).isNotNull();
    }
    RULEBOOK
        .timescales(TODAY)
        .forEach(rule -> assertThat(first.getElementById(rule.id())).as(rule.id()).isNotNull());
    assertThat(first.select("#clocks, #meetings, #facts, #patterns, #limits")).hasSize(5);
  }

  @Test
  void a_search_finds_the_rules_that_hold_every_word() {
    Document found = first("ICPC  working DAYS");

    assertThat(found.select("h2").first().text()).contains("rule", "“ICPC working DAYS”");
    assertThat(found.select("main li a").eachAttr("href"))
        .contains("/rules/timescales#T-ICPC")
        .allMatch(href -> href.startsWith("/rules/"));
    assertThat(first("giraffe").select("main").text()).contains("No rule with “giraffe”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timescales", "meetings", "facts", "limits"})
  void nothing_on_a_page_lacks_its_words(String part) {
    Document page = page(part);

    assertThat(page.text()).doesNotContainPattern("\\b[a-z-]+\\.[a-z]+[a-z-]*\\b");
    assertThat(page.text()).doesNotContainPattern("\\{[a-z]+}");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static Document page(String part) {
    return Rendered.page(View.of("rules/" + part, RULES));
  }

  private static Document first(String looked) {
    WarningRules warnings = WarningRules.on(TODAY, RULEBOOK, MESSAGES);
    RuleSearch search = new RuleSearch(RULES, warnings, MESSAGES);
    return Rendered.page(
        View.of("rules/rules", new RulesIndex(RULES, looked, search.find(looked))));
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void every_word_of_the_rulebook_has_a_name(Enum<?> word) {
    assertThat(MESSAGES.find(Messages.key(word))).as(Messages.key(word)).isPresent();
  }

  static Stream<Enum<?>> vocabulary() {
    return Stream.<Enum<?>[]>of(
            Authority.values(),
            Circumstance.values(),
            Limit.values(),
            MeetingRule.Family.values(),
            MeetingType.values(),
            Milestone.values(),
            Milestone.Chapter.values(),
            Pattern.values(),
            QuorumRule.Force.values(),
            Sector.values(),
            Sector.Statutory.values(),
            Severity.values(),
            WarningRule.Told.values())
        .flatMap(Stream::of);
  }

  @Test
  void the_warnings_say_when_they_come_who_is_told_and_when_they_go() {
    Document page =
        Rendered.page(View.of("rules/warnings", WarningRules.on(TODAY, RULEBOOK, MESSAGES)));

    assertThat(page.select("li.quorate-rules__rule")).hasSize(87);
    assertThat(page.getElementById("CP-07").text())
        .isEqualTo(
            "Warning. This is the child's second or later child protection plan. Ends when: the"
                + " earlier plans have been looked at. Told: chair, service manager. After 5"
                + " working days without an act, the next one up. Children in need census · CP-07");
  }
}
