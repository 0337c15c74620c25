package org.quorate.missing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildId;

/** Every missing episode, those struck out among them. */
public interface MissingEpisodes {
  Optional<MissingEpisode> find(EpisodeId id);

  /** Keeps a new one, or what has changed of a known one. */
  void store(MissingEpisode episode);

  /** Those of a child, the newest first, with whom their findings were shared; two queries. */
  List<MissingEpisode> of(ChildId child);

  /** Who is missing still, since before that moment, and of whom no pattern was found yet. */
  List<EpisodeId> missingSince(Instant before, int most);
}
