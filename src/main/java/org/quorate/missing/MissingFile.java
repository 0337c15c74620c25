package org.quorate.missing;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.quorate.child.Child;
import org.quorate.child.Deadline;

/**
 * Everything this room knows of one child, as it was read at one moment.
 *
 * @param episodes newest first, those struck out among them
 * @param readings what people found in them together, newest first
 * @param clocks every clock that an episode or their pattern ever started
 * @param openFindings the episodes of which this reader may know what the interview found
 */
public record MissingFile(
    Child child,
    List<MissingEpisode> episodes,
    List<PatternReading> readings,
    List<Deadline> clocks,
    Set<EpisodeId> openFindings,
    ZoneId zone) {
  public MissingFile {
    episodes = List.copyOf(episodes);
    readings = List.copyOf(readings);
    clocks = List.copyOf(clocks);
    openFindings = Set.copyOf(openFindings);
  }

  public EpisodePattern pattern() {
    return EpisodePattern.of(episodes, zone);
  }

  public boolean mayReadFindings(MissingEpisode episode) {
    return openFindings.contains(episode.id());
  }

  /** The clocks of one episode, the one that ends first before the others. */
  public List<Deadline> clocksOf(MissingEpisode episode) {
    return clocks.stream()
        .filter(clock -> clock.matter().filter(episode.id().value()::equals).isPresent())
        .toList();
  }
}
