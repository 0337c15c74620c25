package org.quorate.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;
import org.quorate.rulebook.WarningRule;

/**
 * The rulebook of one day; words as in the files of {@code config/rulebook}.
 *
 * @param limits by name as in {@code limits.csv}
 */
public record RulesJson(
    String version,
    LocalDate on,
    List<MeetingJson> meetings,
    List<ClockJson> timescales,
    List<SeatJson> invitations,
    List<PatternJson> patterns,
    Map<String, Integer> limits,
    List<WarningJson> warnings) {

  /** A kind of meeting and when it may decide. */
  public record MeetingJson(String meeting, String purpose, QuorumJson quorum, String source) {}

  /** When a meeting may decide. */
  public record QuorumJson(
      String force,
      List<String> services,
      List<String> sectors,
      int atLeastAgencies,
      boolean directContact,
      boolean familyPresent,
      String source) {}

  /** One clock. */
  public record ClockJson(
      String rule,
      String counts,
      List<String> start,
      List<String> until,
      List<String> unless,
      int within,
      String unit,
      String fallsOn,
      String authority,
      String source) {}

  /** Who is asked to which meetings, when; no sector where the circumstance names the agency. */
  public record SeatJson(
      List<String> meetings, Optional<String> sector, String need, String when, String source) {}

  /** How many within how long. */
  public record PatternJson(
      String pattern, int episodes, int withinDays, Optional<String> prompts, String source) {}

  /** One rule whose breaking somebody is told of. */
  public record WarningJson(
      String id, List<String> severity, List<String> told, String firesWhen, String source) {}

  static RulesJson of(Rulebook rulebook, LocalDate on) {
    Map<String, Integer> limits = new TreeMap<>();
    for (Limit limit : Limit.values()) {
      limits.put(limit.key(), rulebook.limit(limit, on));
    }
    return new RulesJson(
        rulebook.version(),
        on,
        Arrays.stream(MeetingType.values()).map(type -> meeting(rulebook, type, on)).toList(),
        rulebook.timescales(on).stream().map(RulesJson::clock).toList(),
        rulebook.invitations(on).stream().map(RulesJson::seat).toList(),
        Arrays.stream(Pattern.values()).map(pattern -> pattern(rulebook, pattern, on)).toList(),
        limits,
        rulebook.warnings(on).stream().map(RulesJson::warning).toList());
  }

  private static MeetingJson meeting(Rulebook rulebook, MeetingType type, LocalDate on) {
    var rule = rulebook.meeting(type, on);
    var quorum = rulebook.quorum(type, on);
    return new MeetingJson(
        type.name(),
        rule.purpose(),
        new QuorumJson(
            quorum.force().name(),
            names(quorum.services()),
            names(quorum.sectors()),
            quorum.atLeastAgencies(),
            quorum.directContact(),
            quorum.familyPresent(),
            quorum.source()),
        rule.source());
  }

  private static ClockJson clock(TimescaleRule rule) {
    return new ClockJson(
        rule.id(),
        rule.counts().name(),
        names(rule.starts()),
        names(rule.until()),
        names(rule.unless()),
        rule.within().amount(),
        rule.within().unit().name(),
        rule.fallsOn().name(),
        rule.authority().name(),
        rule.source());
  }

  private static SeatJson seat(InvitationRule rule) {
    return new SeatJson(
        names(rule.meetings()),
        rule.sector().map(Enum::name),
        rule.need().name(),
        rule.when().name(),
        rule.source());
  }

  private static PatternJson pattern(Rulebook rulebook, Pattern pattern, LocalDate on) {
    var rule = rulebook.pattern(pattern, on);
    return new PatternJson(
        pattern.name(),
        rule.episodes(),
        rule.withinDays(),
        rule.prompts().map(Enum::name),
        rule.source());
  }

  private static WarningJson warning(WarningRule rule) {
    return new WarningJson(
        rule.id(), names(rule.ladder()), names(rule.told()), rule.firesWhen(), rule.source());
  }

  private static List<String> names(Collection<? extends Enum<?>> words) {
    return words.stream().<String>map(Enum::name).toList();
  }
}
