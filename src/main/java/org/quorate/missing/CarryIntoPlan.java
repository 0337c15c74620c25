package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/** What a return interview found is in the plan now: what was changed there, in words. */
@ApplicationScoped
public class CarryIntoPlan {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected CarryIntoPlan() {
    this(null);
  }

  @Inject
  public CarryIntoPlan(MissingDesk desk) {
    this.desk = desk;
  }

  /** What the plan says of it. */
  public record Request(EpisodeId episode, Optional<Long> seen, String words) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode =
        desk.lend(request.episode(), request.seen(), Permission.RECORD_CHILD, caller);
    desk.takeBack(episode, episode.linkToPlan(request.words(), caller.actor(), desk.moment()));
    return episode;
  }
}
