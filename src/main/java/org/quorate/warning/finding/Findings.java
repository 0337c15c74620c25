package org.quorate.warning.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.Severity;
import org.quorate.rulebook.WarningRule;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.Section;

/** Every rule of the catalogue, judged of one case at one moment. */
public final class Findings {
  private Findings() {}

  /** Pure: what is known, the rules and the moment decide, and nothing else. */
  public static Judgement in(CasePicture picture, Rulebook rulebook, Instant now) {
    LocalDate today = now.atZone(picture.zone()).toLocalDate();
    Case it = new Case(picture, rulebook, today);
    List<Unjudged> unjudged = new ArrayList<>();
    List<Outlook> outlooks = new ArrayList<>();
    Catalogue.ALL.entries().forEach((kind, entry) -> judge(kind, entry, it, outlooks, unjudged));
    List<Finding> standing = standing(outlooks, it, now);
    ClosingRules.judge(it, standing)
        .forEach(
            outlook -> {
              outlooks.add(outlook);
              standing.addAll(standing(List.of(outlook), it, now));
            });
    if (!picture.known().contains(Section.PROPOSALS)) {
      unjudged.add(new Unjudged(FindingKind.CHA_01, Section.PROPOSALS));
    }
    Optional<Instant> next =
        Stream.concat(
                outlooks.stream().flatMap(Outlook::turns),
                rulebook.changesAfter(today).map(it::startOf).stream())
            .filter(turn -> turn.isAfter(now))
            .min(Comparator.naturalOrder());
    return new Judgement(standing, unjudged, next);
  }

  private static void judge(
      FindingKind kind,
      Catalogue.Entry entry,
      Case it,
      List<Outlook> outlooks,
      List<Unjudged> unjudged) {
    Optional<Section> unread =
        entry.needs().stream()
            .filter(section -> !it.picture().known().contains(section))
            .min(Comparator.naturalOrder());
    if (unread.isPresent()) {
      unjudged.add(new Unjudged(kind, unread.get()));
      return;
    }
    entry
        .rule()
        .judge(it)
        .forEach(
            saying -> {
              switch (saying) {
                case Outlook outlook -> outlooks.add(outlook);
                case Unjudged lacking -> unjudged.add(lacking);
              }
            });
  }

  /** Of several about one matter the most severe counts, since the earliest of them. */
  private static List<Finding> standing(List<Outlook> outlooks, Case it, Instant now) {
    Map<String, Finding> standing = new LinkedHashMap<>();
    for (Outlook outlook : outlooks) {
      Optional<Outlook.Step> step = outlook.at(now);
      Optional<WarningRule> rule = it.rulebook().warning(outlook.kind().id(), it.inForce());
      if (step.isPresent() && rule.isPresent()) {
        standing.merge(
            outlook.kind() + " " + outlook.matter(),
            finding(outlook, step.get(), rule.get()),
            Findings::worse);
      }
    }
    return new ArrayList<>(standing.values());
  }

  private static Finding finding(Outlook outlook, Outlook.Step step, WarningRule rule) {
    List<Severity> ladder = rule.ladder();
    return new Finding(
        outlook.kind(),
        outlook.matter(),
        ladder.get(Math.min(step.rung(), ladder.size() - 1)),
        outlook.since(),
        rule,
        outlook.words(),
        outlook.remedy(),
        outlook.whose());
  }

  private static Finding worse(Finding one, Finding other) {
    Finding said = Finding.WORST_FIRST.compare(one, other) <= 0 ? one : other;
    Instant since = one.since().isBefore(other.since()) ? one.since() : other.since();
    return new Finding(
        said.kind(),
        said.matter(),
        said.severity(),
        since,
        said.rule(),
        said.words(),
        said.remedy(),
        said.whose());
  }
}
