package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;

/** The child was offered somebody independent to speak with. To offer is not yet to do it. */
@ApplicationScoped
public class OfferReturnInterview {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected OfferReturnInterview() {
    this(null);
  }

  @Inject
  public OfferReturnInterview(MissingDesk desk) {
    this.desk = desk;
  }

  /** When, and by whom. */
  public record Request(EpisodeId episode, Optional<Long> seen, Instant at, String by) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    desk.takeBack(
        episode, episode.offerInterview(request.at(), request.by(), caller.actor(), desk.moment()));
    return episode;
  }
}
