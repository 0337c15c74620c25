package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/** It came to light that an episode had been reported late, by somebody else, or not at all. */
@ApplicationScoped
public class RecordLateReport {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected RecordLateReport() {
    this(null);
  }

  @Inject
  public RecordLateReport(MissingDesk desk) {
    this.desk = desk;
  }

  /** How it was really reported; replaces what was thought before. */
  public record Request(EpisodeId episode, Optional<Long> seen, Report.Details report) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    desk.mustBeInDirectory(request.report().agency(), "reportedByAgency");
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    desk.takeBack(episode, episode.amendReport(request.report(), caller.actor(), desk.moment()));
    return episode;
  }
}
