package org.quorate.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.rulebook.QuorumRule;
import org.quorate.rulebook.QuorumRule.Force;
import org.quorate.rulebook.Sector;

/**
 * Whether those who come, or came, are enough to decide safely. One pure function serves both the
 * forecast from answers and the verdict from attendance; only what counts as being there differs.
 * An agency counts once, however many of its people come.
 */
public final class Quorum {
  private Quorum() {}

  /** What is known of one chair at the table; the order is from best to worst. */
  public enum Presence {
    /** Accepted, or was there. */
    THERE,
    /** Answered "maybe". */
    MAYBE,
    /** Says a colleague will come, who has not answered. */
    SENDS_SOMEBODY,
    NOT_ANSWERED,
    DECLINED,
    /** Was not there; sent apologies or a report at best. */
    NOT_THERE
  }

  /**
   * One who was asked.
   *
   * @param agency the same for everybody of one agency
   * @param worksWithChild whether the agency has direct contact with the child
   */
  public record Chair(
      String agency, String name, Sector sector, boolean worksWithChild, Presence presence) {
    public Chair {
      Objects.requireNonNull(agency);
      Objects.requireNonNull(presence);
    }

    private boolean isThere() {
      return presence == Presence.THERE;
    }

    private boolean mayStillCome() {
      return presence.compareTo(Presence.DECLINED) < 0;
    }
  }

  /** Something the rule asks for that is not there. */
  public sealed interface Missing {
    /** "The police have not answered": a statutory service without anybody. */
    record Service(Sector.Statutory service, Because because, List<String> names)
        implements Missing {}

    /** A seat that must be taken. */
    record Seat(Sector sector, Because because, List<String> names) implements Missing {}

    /** So many more agencies. */
    record Agencies(int more, boolean withDirectContact) implements Missing {}

    /** Nobody of the family. */
    record Family(Because because) implements Missing {}
  }

  /** Why it is missing. */
  public enum Because {
    NOT_ASKED,
    NOT_ANSWERED,
    MAYBE,
    SENDS_SOMEBODY,
    DECLINED,
    NOT_THERE
  }

  /**
   * What the rule makes of it.
   *
   * @param agencies how many different agencies are there
   * @param missing empty where it is quorate
   * @param reachable whether it is quorate once everybody comes who has not declined
   */
  public record Standing(QuorumRule rule, int agencies, List<Missing> missing, boolean reachable) {
    public Standing {
      missing = List.copyOf(missing);
    }

    public boolean isQuorate() {
      return missing.isEmpty();
    }

    /** Whether falling short makes the meeting inquorate, or only weaker advice. */
    public boolean isBinding() {
      return rule.force() == Force.REQUIRED;
    }
  }

  public static Standing of(QuorumRule rule, Collection<Chair> chairs) {
    return new Standing(
        rule,
        agencies(chairs, Chair::isThere).size(),
        missing(rule, chairs, Chair::isThere),
        missing(rule, chairs, Chair::mayStillCome).isEmpty());
  }

  private static List<Missing> missing(
      QuorumRule rule, Collection<Chair> chairs, Predicate<Chair> counts) {
    List<Missing> missing = new ArrayList<>();
    if (rule.force() == Force.NONE) {
      return missing;
    }
    for (Sector.Statutory service : rule.services()) {
      List<Chair> theirs = those(chairs, c -> c.sector().speaksFor() == service);
      if (theirs.stream().noneMatch(counts)) {
        missing.add(new Missing.Service(service, because(theirs), names(theirs)));
      }
    }
    for (Sector sector : rule.sectors()) {
      List<Chair> theirs = those(chairs, c -> c.sector() == sector);
      if (theirs.stream().noneMatch(counts)) {
        missing.add(new Missing.Seat(sector, because(theirs), names(theirs)));
      }
    }
    int more = rule.atLeastAgencies() - counted(rule, chairs, counts);
    if (more > 0) {
      missing.add(new Missing.Agencies(more, rule.directContact()));
    }
    List<Chair> family = those(chairs, c -> c.sector().isFamily());
    if (rule.familyPresent() && family.stream().noneMatch(counts)) {
      missing.add(new Missing.Family(because(family)));
    }
    return missing;
  }

  /** Beyond those required by name, an agency may count only if it works with the child itself. */
  private static int counted(QuorumRule rule, Collection<Chair> chairs, Predicate<Chair> counts) {
    Predicate<Chair> required =
        chair ->
            rule.services().contains(chair.sector().speaksFor())
                || rule.sectors().contains(chair.sector());
    Predicate<Chair> qualifies =
        chair -> !rule.directContact() || chair.worksWithChild() || required.test(chair);
    return agencies(chairs, counts.and(qualifies)).size();
  }

  private static Set<String> agencies(Collection<Chair> chairs, Predicate<Chair> counts) {
    Set<String> agencies = new HashSet<>();
    chairs.stream()
        .filter(chair -> !chair.sector().isFamily())
        .filter(counts)
        .forEach(chair -> agencies.add(chair.agency()));
    return agencies;
  }

  private static List<Chair> those(Collection<Chair> chairs, Predicate<Chair> which) {
    return chairs.stream().filter(which).toList();
  }

  private static List<String> names(List<Chair> chairs) {
    return chairs.stream().map(Chair::name).distinct().toList();
  }

  private static final Map<Presence, Because> REASONS = new EnumMap<>(Presence.class);

  static {
    REASONS.put(Presence.MAYBE, Because.MAYBE);
    REASONS.put(Presence.SENDS_SOMEBODY, Because.SENDS_SOMEBODY);
    REASONS.put(Presence.NOT_ANSWERED, Because.NOT_ANSWERED);
    REASONS.put(Presence.DECLINED, Because.DECLINED);
    REASONS.put(Presence.NOT_THERE, Because.NOT_THERE);
  }

  /** The most hopeful of them tells what is still open. */
  private static Because because(List<Chair> chairs) {
    return chairs.stream()
        .map(Chair::presence)
        .sorted()
        .map(REASONS::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Because.NOT_ASKED);
  }
}
