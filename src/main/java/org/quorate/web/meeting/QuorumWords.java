package org.quorate.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Quorum;
import org.quorate.rulebook.QuorumRule;
import org.quorate.rulebook.Sector;

/** Says in sentences what a quorum needs and what it still lacks. */
public final class QuorumWords {
  private final Messages messages;

  public QuorumWords(Messages messages) {
    this.messages = messages;
  }

  /** "Quorate when children's social care, the police and health come." */
  public String rule(QuorumRule rule) {
    String needs = needs(rule);
    return needs.isEmpty() || rule.force() == QuorumRule.Force.NONE
        ? messages.text("quorum.none")
        : messages.text("quorum.rule." + key(rule.force()), Map.of("needs", needs));
  }

  private String needs(QuorumRule rule) {
    List<String> needs = new ArrayList<>();
    rule.services().forEach(service -> needs.add(service(service)));
    rule.sectors().forEach(sector -> needs.add(messages.name(sector)));
    if (rule.atLeastAgencies() > 0) {
      needs.add(
          messages.text(
              rule.directContact() ? "quorum.agencies-direct" : "quorum.agencies",
              Map.of("count", rule.atLeastAgencies())));
    }
    if (rule.familyPresent()) {
      needs.add(messages.text("quorum.family"));
    }
    return Abouts.together(needs, messages.text("list.and"));
  }

  /** What is still missing, one sentence each; empty where nothing is. */
  public List<String> missing(Quorum.Standing standing) {
    return standing.missing().stream().map(this::missing).toList();
  }

  private String missing(Quorum.Missing missing) {
    return switch (missing) {
      case Quorum.Missing.Service service ->
          because(service(service.service()), service.because(), service.names());
      case Quorum.Missing.Seat seat ->
          because(messages.name(seat.sector()), seat.because(), seat.names());
      case Quorum.Missing.Agencies agencies ->
          messages.count(
              agencies.withDirectContact() ? "quorum.more-direct" : "quorum.more", agencies.more());
      case Quorum.Missing.Family family ->
          because(messages.text("quorum.family"), family.because(), List.of());
    };
  }

  private String because(String who, Quorum.Because because, List<String> names) {
    String sentence = messages.text("quorum.because." + key(because), Map.of("who", who));
    String first = sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    return names.isEmpty()
        ? first
        : messages.text(
            "quorum.because.named",
            Map.of("sentence", first.replaceAll("\\.$", ""), "names", String.join(", ", names)));
  }

  private String service(Sector.Statutory service) {
    return messages.name(service);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
