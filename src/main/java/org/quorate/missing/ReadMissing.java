package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.audit.Viewed;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Milestone;

/**
 * Opens what is known of a child's missing episodes; each reading is audited. What a return
 * interview found is open to social care, and to an agency with which it was shared or which held
 * it.
 */
@ApplicationScoped
public class ReadMissing {
  private final Guard guard;
  private final Children children;
  private final MissingEpisodes episodes;
  private final PatternReadings readings;
  private final Deadlines deadlines;
  private final Event<Fact> facts;
  private final Clock clock;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected ReadMissing() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public ReadMissing(
      Guard guard,
      Children children,
      MissingEpisodes episodes,
      PatternReadings readings,
      Deadlines deadlines,
      Event<Fact> facts,
      Clock clock,
      ZoneId zone) {
    this.guard = guard;
    this.children = children;
    this.episodes = episodes;
    this.readings = readings;
    this.deadlines = deadlines;
    this.facts = facts;
    this.clock = clock;
    this.zone = zone;
  }

  /** A number of queries that does not grow with the episodes. */
  @Transactional
  public MissingFile run(ChildId id, String page, Caller caller) {
    guard.require(caller, Permission.READ_CHILD, id.value());
    Child child =
        children.withIds(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    List<MissingEpisode> all = episodes.of(id);
    MissingFile file =
        new MissingFile(child, all, readings.of(id), clocksOf(id, all), openTo(caller, all), zone);
    facts.fire(
        new Viewed(caller.actor(), clock.instant(), Set.of(Subject.child(id.value())), page));
    return file;
  }

  /** The file in which an episode lies. */
  @Transactional
  public MissingFile run(EpisodeId id, String page, Caller caller) {
    MissingEpisode episode =
        episodes.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return run(episode.child(), page, caller);
  }

  private List<Deadline> clocksOf(ChildId child, List<MissingEpisode> all) {
    Set<UUID> matters = all.stream().map(e -> e.id().value()).collect(Collectors.toSet());
    return deadlines.of(child).stream()
        .filter(
            clock ->
                clock.startsWith() == Milestone.MISSING_PATTERN_FOUND
                    || clock.matter().filter(matters::contains).isPresent())
        .toList();
  }

  private Set<EpisodeId> openTo(Caller caller, List<MissingEpisode> all) {
    boolean worksHere = guard.allows(caller, Permission.FIND_CHILD);
    return all.stream()
        .filter(episode -> worksHere || knows(caller.agency(), episode))
        .map(MissingEpisode::id)
        .collect(Collectors.toSet());
  }

  private static boolean knows(Optional<UUID> agency, MissingEpisode episode) {
    Set<UUID> told = new HashSet<>();
    episode.interview().agency().map(AgencyId::value).ifPresent(told::add);
    episode.shared().stream()
        .flatMap(share -> share.agency().stream())
        .map(AgencyId::value)
        .forEach(told::add);
    return agency.filter(told::contains).isPresent();
  }
}
