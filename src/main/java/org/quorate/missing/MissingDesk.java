package org.quorate.missing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/**
 * Lends an episode to somebody who may write in it and takes it back with what happened. All use
 * cases of this room go through here, so that none forgets to ask, to keep, to set the clocks or to
 * tell.
 */
@Dependent
public class MissingDesk {
  private final Guard guard;
  private final MissingEpisodes episodes;
  private final Children children;
  private final Agencies agencies;
  private final RecordMilestone recordMilestone;
  private final Event<Fact> facts;
  private final Clock clock;

  @Inject
  public MissingDesk(
      Guard guard,
      MissingEpisodes episodes,
      Children children,
      Agencies agencies,
      RecordMilestone recordMilestone,
      Event<Fact> facts,
      Clock clock) {
    this.guard = guard;
    this.episodes = episodes;
    this.children = children;
    this.agencies = agencies;
    this.recordMilestone = recordMilestone;
    this.facts = facts;
    this.clock = clock;
  }

  /** The child, where the caller may report about her. */
  Child child(ChildId id, Caller caller) {
    guard.require(caller, Permission.REPORT_MISSING, id.value());
    return children.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  /** Throws where the caller may not write, has no business with her, or saw an old version. */
  MissingEpisode lend(EpisodeId id, Optional<Long> seen, Caller caller) {
    return lend(id, seen, Permission.REPORT_MISSING, caller);
  }

  MissingEpisode lend(EpisodeId id, Optional<Long> seen, Permission permission, Caller caller) {
    MissingEpisode episode =
        episodes.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller, permission, episode.child().value());
    episode.mustStillBe(seen);
    return episode;
  }

  /** Keeps what changed and tells of it. */
  void takeBack(MissingEpisode episode, Fact fact) {
    episodes.store(episode);
    facts.fire(fact);
  }

  void tell(Fact fact) {
    facts.fire(fact);
  }

  List<MissingEpisode> of(ChildId child) {
    return episodes.of(child);
  }

  /** Sets the clocks of this episode. */
  void reached(MissingEpisode episode, Milestone milestone, Instant at, Caller caller) {
    recordMilestone.run(
        RecordMilestone.Request.of(episode.child(), milestone, at).in(episode.id().value()),
        caller);
  }

  /** Sets a clock that runs for the child, whichever of her episodes started it. */
  void reachedByAll(ChildId child, Milestone milestone, Instant at, Caller caller) {
    recordMilestone.run(RecordMilestone.Request.of(child, milestone, at), caller);
  }

  void mustBeInDirectory(Optional<AgencyId> agency, String field) {
    if (agency.isPresent() && agencies.withIds(List.of(agency.get())).isEmpty()) {
      throw new Rejected(MissingProblem.AGENCY_UNKNOWN, field);
    }
  }

  Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static Instant later(Instant... moments) {
    return Stream.of(moments).max(Comparator.naturalOrder()).orElseThrow();
  }
}
