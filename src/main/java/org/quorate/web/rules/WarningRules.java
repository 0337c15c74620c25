package org.quorate.web.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.WarningRule;

/** The rules whose breaking somebody is told of, as their page shows them. */
public record WarningRules(List<Line> warnings) {

  /** One rule. */
  public record Line(
      String id, String severity, String when, String clears, String told, String source) {}

  static WarningRules on(LocalDate day, Rulebook rulebook, Messages messages) {
    return new WarningRules(
        rulebook.warnings(day).stream().map(rule -> line(rule, messages)).toList());
  }

  private static Line line(WarningRule rule, Messages messages) {
    String told = rule.told().stream().map(messages::name).collect(Collectors.joining(", "));
    String escalates =
        rule.escalateAfter().isPresent()
            ? " " + messages.count("rules.escalates", rule.escalateAfter().getAsInt())
            : "";
    return new Line(
        rule.id(),
        rule.ladder().stream().map(messages::name).distinct().collect(Collectors.joining(", ")),
        rule.firesWhen() + ".",
        messages.text("rules.clears", "when", Sentences.lower(rule.clearsWhen())),
        messages.text("rules.told", "who", told) + escalates,
        rule.source());
  }
}
