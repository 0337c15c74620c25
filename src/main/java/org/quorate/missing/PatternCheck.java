package org.quorate.missing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.quorate.access.Caller;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Rulebook;

/**
 * Whether an episode makes the pattern that asks for a decision: one of several within the days of
 * {@code patterns.csv}, or one that lasted the hours of {@code limits.csv}. The clock of that
 * decision runs for the child, not for the episode: one strategy discussion answers them all.
 */
@Dependent
class PatternCheck {
  private final MissingDesk desk;
  private final Rulebook rulebook;
  private final ZoneId zone;

  @Inject
  PatternCheck(MissingDesk desk, Rulebook rulebook, ZoneId zone) {
    this.desk = desk;
    this.rulebook = rulebook;
    this.zone = zone;
  }

  /** Records the pattern, once for each episode. */
  void of(MissingEpisode episode, Instant now, Caller caller) {
    if (episode.patternFoundAt().isPresent() || episode.isStruckOut()) {
      return;
    }
    Instant longFrom = longFrom(episode, now);
    boolean isLong = !episode.since().plus(episode.lasted(now)).isBefore(longFrom);
    if (!isLong && !isRepeated(episode)) {
      return;
    }
    Instant at =
        isLong && !isRepeated(episode) ? MissingDesk.later(longFrom, episode.recordedAt()) : now;
    desk.takeBack(episode, episode.findPattern(caller.actor(), at, now));
    desk.reachedByAll(episode.child(), Milestone.MISSING_PATTERN_FOUND, at, caller);
  }

  Instant longFrom(MissingEpisode episode, Instant now) {
    return episode.since().plus(Duration.ofHours(longHours(now)));
  }

  int longHours(Instant now) {
    return rulebook.limit(Limit.MISSING_LONG_HOURS, LocalDate.ofInstant(now, zone));
  }

  private boolean isRepeated(MissingEpisode episode) {
    EpisodePattern pattern = EpisodePattern.of(desk.of(episode.child()), zone);
    LocalDate day = LocalDate.ofInstant(episode.since(), zone);
    return pattern.isRepeated(episode.id(), rulebook.pattern(Pattern.MISSING_REPEATEDLY, day));
  }
}
