package org.quorate.warning.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.WarningRule;
import org.quorate.testing.ChildRoom;

/** Every rule of the catalogue is judged, tested and on the page of the docs. */
class CatalogueTest {
  private static final Path PAGE = Path.of("src/docs/warnings.md");
  private static final List<Class<?>> TESTS =
      List.of(
          InvitationRulesTest.class,
          TableRulesTest.class,
          StrategyRulesTest.class,
          ConferenceRulesTest.class,
          ProtectionPlanRulesTest.class,
          PlanRulesTest.class,
          PlanProgressRulesTest.class,
          InNeedRulesTest.class,
          LeadRulesTest.class,
          MissingRulesTest.class,
          ReferralRulesTest.class,
          AssessmentRulesTest.class,
          EducationRulesTest.class,
          PlacementRulesTest.class,
          TransitionRulesTest.class,
          NoticeRulesTest.class,
          ClosingRulesTest.class);

  private static List<WarningRule> rules() {
    return ChildRoom.RULEBOOK.warnings(Rulebook.ALWAYS);
  }

  @Test
  void every_rule_of_the_rulebook_is_a_kind_of_finding_and_the_other_way_round() {
    assertThat(rules().stream().map(WarningRule::id))
        .containsExactlyElementsOf(Stream.of(FindingKind.values()).map(FindingKind::id).toList());
  }

  @Test
  void every_kind_is_judged() {
    Set<FindingKind> judged = EnumSet.copyOf(Catalogue.ALL.entries().keySet());
    judged.add(FindingKind.CHA_01);

    assertThat(judged).containsExactly(FindingKind.values());
  }

  @Test
  void every_kind_is_tested() {
    assertThat(FindingKind.values()).allSatisfy(kind -> assertThat(tests(kind)).isNotEmpty());
  }

  /** Where this fails, what the page should say is in {@code target/warnings.md}. */
  @Test
  void the_page_of_the_docs_shows_them_as_they_are() throws IOException {
    String page = page();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/warnings.md"), page);

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static List<String> tests(FindingKind kind) {
    String start = kind.name().toLowerCase(Locale.ROOT) + "_";
    return TESTS.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .filter(name -> name.startsWith(start))
        .sorted()
        .map(name -> name.substring(start.length()).replace('_', ' '))
        .toList();
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The warnings, and what proves each

            Written by `CatalogueTest` from `config/rulebook/warnings.csv` and the tests of the rules; do not edit.
            Figures and clocks stand in the other files of the rulebook. Steps of a severity are in the order in which
            they are climbed.
            """);
    String family = "";
    for (WarningRule rule : rules()) {
      String of = rule.id().substring(0, rule.id().indexOf('-'));
      if (!of.equals(family)) {
        page.append("\n## ").append(of).append('\n');
        family = of;
      }
      page.append("\n### ").append(rule.id()).append(' ').append(ladder(rule)).append('\n');
      page.append(rule.firesWhen()).append(". Clears: ").append(rule.clearsWhen()).append(".\n");
      page.append("Told: ")
          .append(told(rule))
          .append(". Source: ")
          .append(rule.source())
          .append(".\n\n");
      FindingKind kind = FindingKind.valueOf(rule.id().replace('-', '_'));
      tests(kind).forEach(test -> page.append("- ").append(test).append('\n'));
    }
    return page.toString();
  }

  private static String ladder(WarningRule rule) {
    return rule.ladder().stream()
        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", then "));
  }

  private static String told(WarningRule rule) {
    return rule.told().stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
