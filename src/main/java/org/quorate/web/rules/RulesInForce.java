package org.quorate.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Need;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Rulebook;

/**
 * The rules of one day, as the page shows them.
 *
 * @param warnings how many rules the page of warnings has
 */
public record RulesInForce(
    LocalDate on,
    String version,
    List<Chapter> chapters,
    List<MeetingCard> meetings,
    List<Fact> facts,
    List<Line> patterns,
    List<Line> limits,
    int warnings) {

  /** A sentence, and who says so. */
  public record Line(String id, String sentence, String more, String source) {}

  /** Clocks that belong to one part of the journey. */
  public record Chapter(String id, String title, List<Line> clocks) {}

  /** Who is asked when one thing is true of the child. */
  public record Fact(String when, List<Line> asked) {}

  static RulesInForce on(LocalDate day, Rulebook rulebook, Messages messages) {
    Sentences sentences = new Sentences(rulebook, messages);
    return new RulesInForce(
        day,
        rulebook.version(),
        chapters(day, rulebook, sentences, messages),
        Arrays.stream(MeetingType.values())
            .map(type -> MeetingCard.of(type, day, rulebook, sentences, messages))
            .toList(),
        facts(day, rulebook, sentences, messages),
        Arrays.stream(Pattern.values())
            .map(pattern -> sentences.pattern(rulebook.pattern(pattern, day)))
            .toList(),
        Arrays.stream(Limit.values())
            .map(limit -> sentences.limit(rulebook.limitRule(limit, day)))
            .toList(),
        rulebook.warnings(day).size());
  }

  private static List<Chapter> chapters(
      LocalDate day, Rulebook rulebook, Sentences sentences, Messages messages) {
    Map<Milestone.Chapter, List<Line>> lines = new EnumMap<>(Milestone.Chapter.class);
    rulebook
        .timescales(day)
        .forEach(
            rule ->
                lines
                    .computeIfAbsent(
                        rule.until().iterator().next().chapter(), c -> new ArrayList<>())
                    .add(sentences.clock(rule)));
    return lines.entrySet().stream()
        .map(
            entry ->
                new Chapter(
                    Messages.key(entry.getKey()).replace('.', '-'),
                    messages.name(entry.getKey()),
                    entry.getValue()))
        .toList();
  }

  private static List<Fact> facts(
      LocalDate day, Rulebook rulebook, Sentences sentences, Messages messages) {
    Map<Circumstance, List<InvitationRule>> byFact = new EnumMap<>(Circumstance.class);
    rulebook.invitations(day).stream()
        .filter(rule -> rule.when() != Circumstance.ANY_CHILD)
        .forEach(rule -> byFact.computeIfAbsent(rule.when(), w -> new ArrayList<>()).add(rule));
    return byFact.entrySet().stream()
        .map(
            entry ->
                new Fact(
                    messages.text("rules.fact", "when", entry.getKey()),
                    sentences.invitations(entry.getValue())))
        .toList();
  }

  /** One kind of meeting: what it is for, who belongs to it, when it may decide. */
  public record MeetingCard(
      String id,
      String name,
      String purpose,
      String convenedBy,
      String chairedBy,
      String family,
      String recordTo,
      String must,
      String consider,
      String quorum,
      String source) {

    static MeetingCard of(
        MeetingType type,
        LocalDate day,
        Rulebook rulebook,
        Sentences sentences,
        Messages messages) {
      var meeting = rulebook.meeting(type, day);
      var belonging =
          rulebook.invitations(type, day).stream()
              .filter(rule -> rule.when() == Circumstance.ANY_CHILD)
              .toList();
      return new MeetingCard(
          Messages.key(type).replace('.', '-'),
          messages.name(type),
          meeting.purpose(),
          meeting.convenedBy(),
          meeting.chairedBy(),
          messages.name(meeting.family()),
          meeting.recordTo(),
          sentences.seats(belonging.stream().filter(r -> r.need() == Need.MUST).toList()),
          sentences.seats(belonging.stream().filter(r -> r.need() == Need.CONSIDER).toList()),
          sentences.quorum(rulebook.quorum(type, day)),
          meeting.source());
    }
  }
}
