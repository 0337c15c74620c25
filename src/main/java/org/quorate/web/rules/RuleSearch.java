package org.quorate.web.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quorate.kernel.Messages;
import org.quorate.web.rules.RulesInForce.Line;
import org.quorate.web.rules.RulesIndex.Found;

/** Finds rules by the words in them, in who made them and in their short names. */
final class RuleSearch {
  private final Messages messages;
  private final List<Found> all = new ArrayList<>();

  RuleSearch(RulesInForce rules, WarningRules warnings, Messages messages) {
    this.messages = messages;
    rules.chapters().forEach(chapter -> lines("timescales", chapter.title(), chapter.clocks()));
    rules.meetings().forEach(this::meeting);
    rules.facts().forEach(fact -> lines("facts", fact.when(), fact.asked()));
    lines("limits", messages.text("rules.patterns"), rules.patterns());
    lines("limits", messages.text("rules.limits"), rules.limits());
    warnings.warnings().forEach(this::warning);
  }

  /** Those that hold every word; none where no word was given. */
  List<Found> find(String looked) {
    List<String> words =
        Arrays.stream(looked.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty()
        ? List.of()
        : all.stream().filter(rule -> words.stream().allMatch(text(rule)::contains)).toList();
  }

  private static String text(Found rule) {
    return String.join(" ", rule.where(), rule.sentence(), rule.source()).toLowerCase(Locale.ROOT);
  }

  private void lines(String page, String where, List<Line> lines) {
    for (Line line : lines) {
      boolean named = !line.id().isEmpty();
      all.add(
          new Found(
              "/rules/" + page + (named ? "#" + line.id() : ""),
              where,
              sentences(line.sentence(), line.more()),
              named ? line.source() + " · " + line.id() : line.source()));
    }
  }

  private void meeting(RulesInForce.MeetingCard card) {
    all.add(
        new Found(
            "/rules/meetings/" + card.path(),
            card.name(),
            sentences(
                card.purpose() + ".",
                messages.text("rules.asked-must-here", "who", card.must()),
                card.quorum()),
            card.source()));
  }

  private void warning(WarningRules.Line line) {
    all.add(
        new Found(
            "/rules/warnings#" + line.id(),
            messages.text("rules.warnings"),
            sentences(line.when(), line.clears(), line.told()),
            line.source() + " · " + line.id()));
  }

  private static String sentences(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }
}
