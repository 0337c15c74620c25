package org.quorate.rulebook;

import static org.quorate.rulebook.Authority.STATUTORY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.timescale.Timescale;
import org.quorate.timescale.Timescale.Unit;

/**
 * What law, regulation and statutory guidance fix, kept with the program and not with the local
 * files. A local row may be stricter: sooner, started by more, stopped by less. It may never be
 * looser, and only what stands here may call itself statutory.
 */
final class StatutoryReference {
  private static final String CLOCKS = "timescales.csv";
  private static final String TIMESCALES = "statutory-timescales.csv";
  private static final String QUORUM = "statutory-quorum.csv";
  private final Faults own = new Faults();
  private final List<Row> ceilings;
  private final List<Row> services;

  StatutoryReference(Optional<String> timescales, Optional<String> quorum) {
    ceilings =
        CsvTable.rows(
            TIMESCALES,
            timescales.orElse(""),
            List.of("rule", "counts", "start", "until", "unless", "within", "unit", "source"),
            own);
    services =
        CsvTable.rows(
            QUORUM, quorum.orElse(""), List.of("meeting", "required_sectors", "source"), own);
  }

  void check(RulebookRows rows, Faults faults) {
    Map<String, List<Entry<String, TimescaleRule>>> clocks =
        rows.timescales().stream().collect(Collectors.groupingBy(Entry::about));
    for (Row ceiling : ceilings) {
      List<Entry<String, TimescaleRule>> local = clocks.remove(ceiling.text("rule"));
      if (local == null) {
        faults.add(CLOCKS, 0, "has no row for the statutory " + ceiling.text("rule"));
      } else {
        local.forEach(entry -> checkClock(ceiling, entry, faults));
      }
    }
    clocks.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.rule().filter(r -> r.authority() == STATUTORY).isPresent())
        .forEach(entry -> fault(entry, faults, "calls itself STATUTORY, but no statute sets it"));
    services.forEach(row -> checkQuorum(row, rows.quorums(), faults));
    own.throwIfAny();
  }

  private static void checkClock(Row ceiling, Entry<String, TimescaleRule> entry, Faults faults) {
    if (entry.rule().isEmpty()) {
      fault(entry, faults, "withdraws what statute sets");
      return;
    }
    TimescaleRule local = entry.rule().get();
    Optional<Timescale> statutory =
        ceiling
            .number("within")
            .flatMap(n -> ceiling.one("unit", Unit.class).map(unit -> new Timescale(n, unit)));
    if (statutory.filter(figure -> keeps(local, figure)).isEmpty()) {
      fault(
          entry,
          faults,
          "allows "
              + local.within()
              + " where "
              + ceiling.text("source")
              + " allows "
              + statutory.map(Timescale::toString).orElse("?"));
    }
    if (!ceiling.optional("counts").equals(local.counts().name().toLowerCase(Locale.ROOT))) {
      fault(entry, faults, "must be counted " + ceiling.optional("counts") + " its start");
    }
    if (local.authority() != STATUTORY) {
      fault(entry, faults, "must call itself STATUTORY: " + ceiling.text("source"));
    }
    if (!local.starts().containsAll(ceiling.some("start", Milestone.class))) {
      fault(entry, faults, "must start at " + ceiling.optional("start"));
    }
    if (!ceiling.some("until", Milestone.class).containsAll(local.until())) {
      fault(entry, faults, "may only be stopped by " + ceiling.optional("until"));
    }
    if (!ceiling.some("unless", Milestone.class).containsAll(local.unless())) {
      fault(entry, faults, "may only fall away with " + ceiling.optional("unless"));
    }
  }

  /** A clock that counts backwards gives notice: there the longer one is the stricter one. */
  private static boolean keeps(TimescaleRule local, Timescale figure) {
    return local.counts() == TimescaleRule.Counts.AFTER
        ? local.within().isNeverLongerThan(figure)
        : figure.isNeverLongerThan(local.within());
  }

  private static void checkQuorum(
      Row floor, List<Entry<MeetingType, QuorumRule>> quorums, Faults faults) {
    List<Sector.Statutory> needed = floor.some("required_sectors", Sector.Statutory.class);
    MeetingType meeting = floor.one("meeting", MeetingType.class).orElseThrow();
    for (Entry<MeetingType, QuorumRule> entry : quorums) {
      boolean enough =
          entry
              .rule()
              .filter(rule -> rule.force() == QuorumRule.Force.REQUIRED)
              .filter(rule -> rule.services().containsAll(needed))
              .isPresent();
      if (entry.about() == meeting && !enough) {
        faults.add(
            "quorum.csv",
            entry.line(),
            meeting + " needs " + floor.text("required_sectors") + ": " + floor.text("source"));
      }
    }
  }

  private static void fault(Entry<String, TimescaleRule> entry, Faults faults, String message) {
    faults.add(CLOCKS, entry.line(), entry.about() + " " + message);
  }
}
