package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.rulebook.Milestone;

/**
 * What a return interview found was shared with an agency or a person; from then on the people of
 * that agency may read it here too.
 */
@ApplicationScoped
public class ShareReturnInterview {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected ShareReturnInterview() {
    this(null);
  }

  @Inject
  public ShareReturnInterview(MissingDesk desk) {
    this.desk = desk;
  }

  /** With whom, and when; an agency, a name, or both. */
  public record Request(
      EpisodeId episode,
      Optional<Long> seen,
      Optional<AgencyId> agency,
      String recipient,
      Instant at) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    desk.mustBeInDirectory(request.agency(), "agency");
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    desk.takeBack(
        episode,
        episode.shareInterview(
            request.agency(), request.recipient(), request.at(), caller.actor(), desk.moment()));
    desk.reached(episode, Milestone.RETURN_INTERVIEW_SHARED, request.at(), caller);
    return episode;
  }
}
