package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.timescale.WorkingDays;

/**
 * The rules we work by, as they hold on any day. Read once at the start, never changed; another
 * policy is another rulebook with another version. A row takes effect on its {@code from} day and
 * holds until a later row about the same thing.
 */
public final class Rulebook {
  private final String version;
  private final WorkingDays workingDays;
  private final Rules rules;
  private final Map<String, List<TimescaleRule>> timescales;

  Rulebook(String version, WorkingDays workingDays, Rules rules) {
    this.version = version;
    this.workingDays = workingDays;
    this.rules = rules;
    this.timescales = byKey(rules.timescales(), TimescaleRule::id);
  }

  /** Everything that was read, in the order of the files. */
  record Rules(
      List<MeetingRule> meetings,
      List<TimescaleRule> timescales,
      List<InvitationRule> invitations,
      List<QuorumRule> quorums,
      List<PatternRule> patterns,
      List<LimitRule> limits,
      List<WarningRule> warnings) {}

  /** A short digest of everything in it; stored with each date worked out by it. */
  public String version() {
    return version;
  }

  /** The working days by which its clocks are counted, its one-off days included. */
  public WorkingDays workingDays() {
    return workingDays;
  }

  /** The clocks that hold on a day, in the order of the file. */
  public List<TimescaleRule> timescales(LocalDate on) {
    return timescales.values().stream()
        .map(rows -> inForce(rows, TimescaleRule::from, on))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One clock as it holds on a day; empty for an unknown name or before its first row. */
  public Optional<TimescaleRule> timescale(String rule, LocalDate on) {
    return inForce(timescales.getOrDefault(rule, List.of()), TimescaleRule::from, on);
  }

  /** The clocks that a milestone starts; for those that count before, an event that is planned. */
  public List<TimescaleRule> startedBy(Milestone milestone, LocalDate on) {
    return timescales(on).stream().filter(rule -> rule.starts().contains(milestone)).toList();
  }

  /** The clocks that a milestone stops, because what was owed has been done. */
  public List<TimescaleRule> endedBy(Milestone milestone, LocalDate on) {
    return timescales(on).stream().filter(rule -> rule.until().contains(milestone)).toList();
  }

  /** The clocks that a milestone makes fall away, because nothing is owed any more. */
  public List<TimescaleRule> dissolvedBy(Milestone milestone, LocalDate on) {
    return timescales(on).stream().filter(rule -> rule.unless().contains(milestone)).toList();
  }

  /** Who is asked to a kind of meeting, on a day; one rule per kind of agency and circumstance. */
  public List<InvitationRule> invitations(MeetingType meeting, LocalDate on) {
    record Key(Optional<Sector> sector, Circumstance when) {}
    List<InvitationRule> rows =
        rules.invitations().stream().filter(rule -> rule.meetings().contains(meeting)).toList();
    return byKey(rows, rule -> new Key(rule.sector(), rule.when())).values().stream()
        .map(same -> inForce(same, InvitationRule::from, on))
        .flatMap(Optional::stream)
        .toList();
  }

  /** When a kind of meeting is quorate. */
  public QuorumRule quorum(MeetingType meeting, LocalDate on) {
    List<QuorumRule> rows =
        rules.quorums().stream().filter(rule -> rule.meetings().contains(meeting)).toList();
    return required(inForce(rows, QuorumRule::from, on), meeting, on);
  }

  /** What a kind of meeting is for and how it is run. */
  public MeetingRule meeting(MeetingType meeting, LocalDate on) {
    List<MeetingRule> rows =
        rules.meetings().stream().filter(rule -> rule.type() == meeting).toList();
    return required(inForce(rows, MeetingRule::from, on), meeting, on);
  }

  /** The figure of a limit. */
  public int limit(Limit limit, LocalDate on) {
    return limitRule(limit, on).value();
  }

  /** A limit with its source. */
  public LimitRule limitRule(Limit limit, LocalDate on) {
    List<LimitRule> rows = rules.limits().stream().filter(row -> row.limit() == limit).toList();
    return required(inForce(rows, LimitRule::from, on), limit, on);
  }

  /** How many within how long make the pattern. */
  public PatternRule pattern(Pattern pattern, LocalDate on) {
    List<PatternRule> rows =
        rules.patterns().stream().filter(row -> row.pattern() == pattern).toList();
    return required(inForce(rows, PatternRule::from, on), pattern, on);
  }

  /** The warnings that hold on a day, in the order of the file. */
  public List<WarningRule> warnings(LocalDate on) {
    return byKey(rules.warnings(), WarningRule::id).values().stream()
        .map(rows -> inForce(rows, WarningRule::from, on))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One warning's rule by its id. */
  public Optional<WarningRule> warning(String id, LocalDate on) {
    return warnings(on).stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static <R> Optional<R> inForce(
      Collection<R> rows, Function<R, LocalDate> from, LocalDate on) {
    return rows.stream()
        .filter(row -> !from.apply(row).isAfter(on))
        .max(Comparator.comparing(from));
  }

  private static <K, R> Map<K, List<R>> byKey(List<R> rows, Function<R, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static <R> R required(Optional<R> rule, Enum<?> about, LocalDate on) {
    return rule.orElseThrow(
        () -> new IllegalStateException("the rulebook says nothing about " + about + " on " + on));
  }
}
