package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/** A missing child is back: the hours within which she must be spoken with begin. */
@ApplicationScoped
public class ReportFound {
  private final MissingDesk desk;
  private final PatternCheck pattern;

  /** For CDI's proxy only. */
  protected ReportFound() {
    this(null, null);
  }

  @Inject
  public ReportFound(MissingDesk desk, PatternCheck pattern) {
    this.desk = desk;
    this.pattern = pattern;
  }

  /** How she was found. */
  public record Request(EpisodeId episode, Optional<Long> seen, Found.Details how) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    Instant now = desk.moment();
    MissingFact.Returned back = episode.comeBack(request.how(), caller.actor(), now);
    mustNotOverlap(episode);
    desk.takeBack(episode, back);
    desk.reached(episode, Milestone.CHILD_RETURNED, request.how().at(), caller);
    pattern.of(episode, now, caller);
    return episode;
  }

  private void mustNotOverlap(MissingEpisode episode) {
    boolean overlaps =
        desk.of(episode.child()).stream()
            .filter(other -> !other.id().equals(episode.id()))
            .anyMatch(other -> other.overlaps(episode.since(), episode.found().map(Found::at)));
    if (overlaps) {
      throw new Rejected(MissingProblem.OVERLAPS_ANOTHER, "returnedAt");
    }
  }
}
