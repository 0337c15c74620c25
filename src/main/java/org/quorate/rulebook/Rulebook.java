package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quorate.timescale.WorkingDays;

/**
 * The rules we work by, as they hold on any day. Read once at the start, never changed, safe to
 * share; another policy is another rulebook with another version. A row takes effect on its {@code
 * from} day and holds until a later row about the same thing.
 */
public final class Rulebook {
  /**
   * The {@code from} of rows without one: the Children Act 1989 received assent, and no rule here
   * is older.
   */
  public static final LocalDate ALWAYS = LocalDate.of(1989, 11, 16);

  private final String version;
  private final WorkingDays workingDays;
  private final Map<String, Set<MeetingType>> groups;
  private final NavigableMap<LocalDate, Edition> editions = new TreeMap<>();

  Rulebook(String version, WorkingDays workingDays, RulebookRows rows) {
    this.version = version;
    this.workingDays = workingDays;
    this.groups = rows.groups();
    editions.put(LocalDate.MIN, Edition.of(rows, ALWAYS));
    rows.all()
        .map(Entry::from)
        .distinct()
        .forEach(from -> editions.put(from, Edition.of(rows, from)));
  }

  /** A short digest of everything in it; stored with each date worked out by it. */
  public String version() {
    return version;
  }

  /** The working days by which its clocks are counted, its one-off days included. */
  public WorkingDays workingDays() {
    return workingDays;
  }

  /** The names that its files use for several kinds of meeting, in the order of the file. */
  public Map<String, Set<MeetingType>> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** The clocks that hold on a day, in the order of the file. */
  public List<TimescaleRule> timescales(LocalDate on) {
    return List.copyOf(edition(on).timescales().values());
  }

  /** One clock as it holds on a day; empty for an unknown name or before its first row. */
  public Optional<TimescaleRule> timescale(String rule, LocalDate on) {
    return Optional.ofNullable(edition(on).timescales().get(rule));
  }

  /** The clocks that a milestone starts; for those that count before, an event that is planned. */
  public List<TimescaleRule> startedBy(Milestone milestone, LocalDate on) {
    return edition(on).startedBy().getOrDefault(milestone, List.of());
  }

  /** The clocks that a milestone stops, because what was owed has been done. */
  public List<TimescaleRule> endedBy(Milestone milestone, LocalDate on) {
    return edition(on).endedBy().getOrDefault(milestone, List.of());
  }

  /** The clocks that a milestone makes fall away, because nothing is owed any more. */
  public List<TimescaleRule> dissolvedBy(Milestone milestone, LocalDate on) {
    return edition(on).dissolvedBy().getOrDefault(milestone, List.of());
  }

  /** Who is asked to a kind of meeting, on a day; one rule per kind of agency and circumstance. */
  public List<InvitationRule> invitations(MeetingType meeting, LocalDate on) {
    return edition(on).invitations().getOrDefault(meeting, List.of());
  }

  /** Every invitation rule that holds on a day, each once, in the order of the file. */
  public List<InvitationRule> invitations(LocalDate on) {
    return edition(on).allInvitations();
  }

  /** When a kind of meeting is quorate. */
  public QuorumRule quorum(MeetingType meeting, LocalDate on) {
    return edition(on).quorums().get(meeting);
  }

  /** What a kind of meeting is for and how it is run. */
  public MeetingRule meeting(MeetingType meeting, LocalDate on) {
    return edition(on).meetings().get(meeting);
  }

  /** The figure of a limit. */
  public int limit(Limit limit, LocalDate on) {
    return limitRule(limit, on).value();
  }

  /** A limit with its source. */
  public LimitRule limitRule(Limit limit, LocalDate on) {
    return edition(on).limits().get(limit);
  }

  /** How many within how long make the pattern. */
  public PatternRule pattern(Pattern pattern, LocalDate on) {
    return edition(on).patterns().get(pattern);
  }

  /** The warnings that hold on a day, in the order of the file. */
  public List<WarningRule> warnings(LocalDate on) {
    return List.copyOf(edition(on).warnings().values());
  }

  /** One warning's rule by its id. */
  public Optional<WarningRule> warning(String id, LocalDate on) {
    return Optional.ofNullable(edition(on).warnings().get(id));
  }

  /** The next day after {@code day} on which a row takes effect. */
  public Optional<LocalDate> changesAfter(LocalDate day) {
    return Optional.ofNullable(editions.higherKey(day));
  }

  private Edition edition(LocalDate on) {
    return editions.floorEntry(on).getValue();
  }
}
