package org.quorate.web.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.LimitRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Need;
import org.quorate.rulebook.PatternRule;
import org.quorate.rulebook.QuorumRule;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;
import org.quorate.timescale.Timescale;
import org.quorate.web.rules.RulesInForce.Line;

/** Rules in plain words. */
final class Sentences {
  private final Rulebook rulebook;
  private final Messages messages;
  private final Optional<MeetingType> page;

  Sentences(Rulebook rulebook, Messages messages) {
    this(rulebook, messages, null);
  }

  /** For the page of one kind of meeting, which need not say again whose page it is. */
  Sentences(Rulebook rulebook, Messages messages, MeetingType page) {
    this.rulebook = rulebook;
    this.messages = messages;
    this.page = Optional.ofNullable(page);
  }

  Line clock(TimescaleRule rule) {
    Set<Milestone> first = EnumSet.copyOf(rule.starts());
    boolean again = rule.counts() == TimescaleRule.Counts.AFTER && first.removeAll(rule.until());
    String start =
        first.isEmpty() ? "" : oneOf(first) + (again ? messages.text("rules.and-then") : "");
    String sentence =
        messages.text(
            ownWords(rule).orElse("rules." + form(rule, first.isEmpty())),
            "what",
            upper(oneOf(rule.until())),
            "amount",
            amount(rule.within()),
            "start",
            start);
    String unless =
        rule.unless().isEmpty() ? "" : messages.text("rules.unless", "what", oneOf(rule.unless()));
    String from =
        rule.from().equals(Rulebook.ALWAYS) ? "" : messages.text("rules.from", "from", rule.from());
    return new Line(
        rule.id(),
        sentence,
        Stream.of(unless, from).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")),
        messages.name(rule.authority()) + ". " + rule.source());
  }

  /** Clocks that the general sentence would say badly have one of their own. */
  private Optional<String> ownWords(TimescaleRule rule) {
    String key = "rules.clock." + rule.id().toLowerCase(Locale.ROOT);
    return messages.find(key).map(words -> key);
  }

  private static String form(TimescaleRule rule, boolean again) {
    boolean none = rule.within().amount() == 0;
    if (rule.counts() == TimescaleRule.Counts.BEFORE) {
      return none ? "before-zero" : "before";
    }
    return again ? "again" : none ? "same-day" : "after";
  }

  String amount(Timescale timescale) {
    String unit = timescale.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.count("rules." + unit, timescale.amount());
  }

  /** One sentence for all who are asked alike, to the same meetings, on the same word. */
  List<Line> invitations(List<InvitationRule> rules) {
    record Alike(Need need, Set<MeetingType> meetings, String source) {}
    Map<Alike, List<InvitationRule>> alike =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> new Alike(rule.need(), rule.meetings(), rule.source()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    alike.forEach(
        (shared, same) ->
            lines.add(
                new Line("", asked(shared.need(), same, shared.meetings()), "", shared.source())));
    return lines;
  }

  private String asked(Need need, List<InvitationRule> same, Set<MeetingType> meetings) {
    String key = need == Need.MUST ? "rules.asked-must" : "rules.asked-consider";
    return page.isPresent()
        ? messages.text(key + "-here", "who", seats(same))
        : messages.text(key, "who", seats(same), "meetings", meetings(meetings));
  }

  String seats(List<InvitationRule> rules) {
    return rules.stream()
        .map(
            rule ->
                rule.sector()
                    .map(messages::name)
                    .orElseGet(() -> messages.text("rules.that-agency")))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String quorum(QuorumRule rule) {
    List<String> parts = new ArrayList<>();
    rule.services().forEach(service -> parts.add(messages.name(service)));
    rule.sectors().forEach(sector -> parts.add(lower(messages.name(sector))));
    if (rule.atLeastAgencies() > 0) {
      parts.add(messages.count("rules.agencies", rule.atLeastAgencies()));
    }
    if (rule.directContact()) {
      parts.add(messages.text("rules.direct"));
    }
    if (rule.familyPresent()) {
      parts.add(messages.text("rules.family-there"));
    }
    String force = messages.name(rule.force());
    return parts.isEmpty() ? force : upper(String.join(", ", parts)) + ". " + force;
  }

  Line pattern(PatternRule rule) {
    return new Line(
        "",
        messages.text(
            Messages.key(rule.pattern()), "episodes", rule.episodes(), "days", rule.withinDays()),
        "",
        rule.source());
  }

  Line limit(LimitRule rule) {
    String key = Messages.key(rule.limit());
    boolean one = rule.value() == 1 && messages.find(key + ".one").isPresent();
    return new Line(
        "",
        messages.text(
            one ? key + ".one" : key,
            "value",
            rule.value(),
            "years",
            rule.limit().name().endsWith("AGE_MONTHS")
                    && rule.limit() != Limit.ASSESSMENT_AGE_MONTHS
                ? years(rule.value())
                : ""),
        "",
        rule.source());
  }

  private String years(int months) {
    String years = messages.text("rules.years", "count", months / 12);
    return months % 12 == 0
        ? years
        : messages.count("rules.months-more", months % 12, "years", years);
  }

  /** The groups that cover a set of meetings, the widest first, and what is left by name. */
  private String meetings(Set<MeetingType> wanted) {
    Set<MeetingType> left = EnumSet.copyOf(wanted);
    List<String> names = new ArrayList<>();
    rulebook.groups().entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            group ->
                messages
                    .find(
                        "meeting-group."
                            + group.getKey().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .filter(words -> left.containsAll(group.getValue()))
                    .ifPresent(
                        words -> {
                          names.add(words);
                          left.removeAll(group.getValue());
                        }));
    left.forEach(type -> names.add(lower(messages.name(type))));
    return String.join("; ", names);
  }

  private String oneOf(Collection<Milestone> milestones) {
    return milestones.stream()
        .map(messages::name)
        .collect(Collectors.joining(" " + messages.text("component.or") + " "));
  }

  private static String upper(String words) {
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  /** Lower case at the start, abbreviations and names excepted. */
  static String lower(String words) {
    boolean name = words.startsWith("Family Help");
    return name || words.length() > 1 && Character.isUpperCase(words.charAt(1))
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
