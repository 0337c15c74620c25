package org.quorate.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quorate.rulebook.TimescaleRule.Counts;
import org.quorate.rulebook.WarningRule.Told;
import org.quorate.timescale.BankHoliday;
import org.quorate.timescale.BankHolidays;
import org.quorate.timescale.Timescale;
import org.quorate.timescale.Timescale.FallsOn;
import org.quorate.timescale.Timescale.Unit;
import org.quorate.timescale.WorkingDays;

/** The files with figures: clocks, patterns, limits, warnings and the one-off days. */
final class FigureFiles {
  private final RulebookFiles files;

  FigureFiles(RulebookFiles files) {
    this.files = files;
  }

  List<Entry<String, TimescaleRule>> timescales() {
    Entries<String, TimescaleRule> entries = new Entries<>();
    for (Row row :
        files.rows(
            "timescales.csv",
            "rule",
            "counts",
            "start",
            "until",
            "unless",
            "within",
            "unit",
            "falls_on",
            "from",
            "authority",
            "source")) {
      String rule = row.text("rule");
      String source = row.text("source");
      Optional<Counts> counts =
          row.word("counts", Map.of("after", Counts.AFTER, "before", Counts.BEFORE));
      List<Milestone> starts = row.some("start", Milestone.class);
      List<Milestone> until = row.some("until", Milestone.class);
      List<Milestone> unless = row.some("unless", Milestone.class);
      Optional<FallsOn> fallsOn =
          row.word(
              "falls_on", Map.of("any_day", FallsOn.ANY_DAY, "working_day", FallsOn.WORKING_DAY));
      Optional<Authority> authority = row.one("authority", Authority.class);
      if (row.optional("within").equals("no")) {
        entries.withdraw(row, rule);
        continue;
      }
      Optional<Integer> within = row.number("within");
      Optional<Unit> unit = row.one("unit", Unit.class);
      if (!row.has("start") || !row.has("until")) {
        row.fault("a clock needs a start and an until");
      }
      if (unit.equals(Optional.of(Unit.HOUR)) && fallsOn.equals(Optional.of(FallsOn.WORKING_DAY))) {
        row.fault("a clock in hours runs through every day: falls_on must be any_day");
      }
      if (counts.isPresent()
          && within.isPresent()
          && unit.isPresent()
          && fallsOn.isPresent()
          && authority.isPresent()) {
        entries.add(
            row,
            rule,
            new TimescaleRule(
                rule,
                counts.get(),
                Sets.ordered(starts),
                Sets.ordered(until),
                Sets.ordered(unless),
                new Timescale(within.get(), unit.get()),
                fallsOn.get(),
                row.from(),
                authority.get(),
                source));
      }
    }
    return entries.list();
  }

  List<Entry<Pattern, PatternRule>> patterns() {
    Entries<Pattern, PatternRule> entries = new Entries<>();
    for (Row row :
        files.rows(
            "patterns.csv", "pattern", "episodes", "within_days", "prompts", "from", "source")) {
      Optional<Pattern> pattern = row.one("pattern", Pattern.class);
      Optional<Integer> episodes = row.number("episodes");
      Optional<Integer> days = row.number("within_days");
      Optional<MeetingType> prompts =
          row.has("prompts") ? row.one("prompts", MeetingType.class) : Optional.empty();
      String source = row.text("source");
      if (pattern.isPresent() && episodes.isPresent() && days.isPresent()) {
        entries.add(
            row,
            pattern.get(),
            new PatternRule(
                pattern.get(), episodes.get(), days.get(), prompts, row.from(), source));
      }
    }
    return entries.list();
  }

  List<Entry<Limit, LimitRule>> limits() {
    Entries<Limit, LimitRule> entries = new Entries<>();
    for (Row row : files.rows("limits.csv", "name", "value", "from", "source")) {
      Optional<Limit> limit = Limit.named(row.text("name"));
      if (limit.isEmpty()) {
        row.fault("unknown limit " + row.optional("name"));
      }
      Optional<Integer> value = row.number("value");
      String source = row.text("source");
      if (limit.isPresent() && value.isPresent()) {
        entries.add(row, limit.get(), new LimitRule(limit.get(), value.get(), row.from(), source));
      }
    }
    return entries.list();
  }

  List<Entry<String, WarningRule>> warnings() {
    Entries<String, WarningRule> entries = new Entries<>();
    for (Row row :
        files.rows(
            "warnings.csv",
            "id",
            "severity",
            "told",
            "escalate_after",
            "fires_when",
            "clears_when",
            "from",
            "source")) {
      String id = row.text("id");
      List<Severity> ladder = row.some("severity", Severity.class);
      List<Told> told = row.some("told", Told.class);
      if (!row.has("severity") || !row.has("told")) {
        row.fault("a warning needs a severity and somebody who is told");
      }
      OptionalInt escalate =
          row.has("escalate_after")
              ? row.number("escalate_after").map(OptionalInt::of).orElse(OptionalInt.empty())
              : OptionalInt.empty();
      entries.add(
          row,
          id,
          new WarningRule(
              id,
              ladder,
              told,
              escalate,
              row.text("fires_when"),
              row.text("clears_when"),
              row.from(),
              row.text("source")));
    }
    return entries.list();
  }

  WorkingDays workingDays() {
    List<BankHoliday> days = new ArrayList<>();
    for (Row row : files.rows("days.csv", "date", "name", "source")) {
      String name = row.text("name");
      row.text("source");
      row.date("date").ifPresent(date -> days.add(new BankHoliday(date, name)));
    }
    return new WorkingDays(BankHolidays.ofEnglandAndWales(days));
  }
}
