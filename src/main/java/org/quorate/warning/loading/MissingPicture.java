package org.quorate.warning.loading;

import java.util.Optional;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.ReturnInterview;
import org.quorate.warning.picture.Episode;

/** Missing episodes and referrals as a picture shows them. */
final class MissingPicture {
  private MissingPicture() {}

  static Episode of(MissingEpisode episode) {
    ReturnInterview interview = episode.interview();
    boolean found = interview.isDone() && !interview.findings().isBlank();
    return new Episode(
        episode.id().value(),
        episode.since(),
        episode.found().map(Found::at),
        episode.report().reporting(),
        interview.inPlanAt().isPresent(),
        new Episode.Interview(
            interview.offeredAt(),
            found ? interview.doneAt() : Optional.empty(),
            interview.inPlanAt()));
  }
}
