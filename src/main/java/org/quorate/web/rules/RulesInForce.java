package org.quorate.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * The rules of one day, as the pages show them.
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
            .map(type -> MeetingCard.of(type, day, rulebook, messages))
            .toList(),
        byFact(rulebook.invitations(day), sentences, messages),
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

  private static List<Fact> byFact(
      List<InvitationRule> rules, Sentences sentences, Messages messages) {
    Map<Circumstance, List<InvitationRule>> known = new EnumMap<>(Circumstance.class);
    rules.stream()
        .filter(rule -> rule.when() != Circumstance.ANY_CHILD)
        .forEach(rule -> known.computeIfAbsent(rule.when(), w -> new ArrayList<>()).add(rule));
    return known.entrySet().stream()
        .map(
            entry ->
                new Fact(
                    messages.text("rules.fact", "when", entry.getKey()),
                    sentences.invitations(entry.getValue())))
        .toList();
  }

  /** The card of one kind of meeting, by the last part of its page's address. */
  Optional<MeetingCard> meeting(String path) {
    return meetings.stream().filter(card -> card.path().equals(path)).findFirst();
  }

  /**
   * One kind of meeting: what it is for, who belongs to it, when it may decide.
   *
   * @param path the last part of its page's address
   * @param facts who else is asked to it because of what is known of a child
   */
  public record MeetingCard(
      String id,
      String path,
      String name,
      String purpose,
      String convenedBy,
      String chairedBy,
      String family,
      String recordTo,
      String must,
      String consider,
      String quorum,
      String source,
      List<Fact> facts) {
    public MeetingCard {
      facts = List.copyOf(facts);
    }

    static MeetingCard of(MeetingType type, LocalDate day, Rulebook rulebook, Messages messages) {
      Sentences sentences = new Sentences(rulebook, messages);
      var meeting = rulebook.meeting(type, day);
      var belonging =
          rulebook.invitations(type, day).stream()
              .filter(rule -> rule.when() == Circumstance.ANY_CHILD)
              .toList();
      return new MeetingCard(
          Messages.key(type).replace('.', '-'),
          path(type),
          messages.name(type),
          meeting.purpose(),
          meeting.convenedBy(),
          meeting.chairedBy(),
          messages.name(meeting.family()),
          meeting.recordTo(),
          sentences.seats(belonging.stream().filter(r -> r.need() == Need.MUST).toList()),
          sentences.seats(belonging.stream().filter(r -> r.need() == Need.CONSIDER).toList()),
          sentences.quorum(rulebook.quorum(type, day)),
          meeting.source(),
          byFact(
              rulebook.invitations(type, day), new Sentences(rulebook, messages, type), messages));
    }

    private static String path(MeetingType type) {
      return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
