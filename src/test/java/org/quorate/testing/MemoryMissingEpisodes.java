package org.quorate.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingEpisodes;

/** {@link MissingEpisodes} kept in memory, for tests without a database. */
public final class MemoryMissingEpisodes implements MissingEpisodes {
  private final Map<EpisodeId, MissingEpisode> kept = new LinkedHashMap<>();

  @Override
  public Optional<MissingEpisode> find(EpisodeId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(MissingEpisode episode) {
    kept.put(episode.id(), episode);
  }

  @Override
  public List<MissingEpisode> of(ChildId child) {
    return kept.values().stream()
        .filter(e -> e.child().equals(child))
        .sorted(Comparator.comparing(MissingEpisode::since).reversed())
        .toList();
  }

  @Override
  public List<EpisodeId> missingSince(Instant before, int most) {
    return kept.values().stream()
        .filter(e -> e.isStillMissing() && e.patternFoundAt().isEmpty())
        .filter(e -> !e.since().isAfter(before))
        .limit(most)
        .map(MissingEpisode::id)
        .toList();
  }
}
