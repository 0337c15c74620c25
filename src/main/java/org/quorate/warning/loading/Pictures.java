package org.quorate.warning.loading;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.warning.picture.CasePicture;

/** The pictures of cases. */
public interface Pictures {
  /** One for each child, read at one moment in a fixed number of queries. */
  Map<ChildId, Loaded> of(Collection<ChildId> children, Instant now);

  /**
   * A picture, and until when it may be judged.
   *
   * @param agesAt when what follows from the child's age or the day may be another; empty where
   *     nothing that is judged depends on it
   */
  record Loaded(CasePicture picture, Optional<Instant> agesAt) {}
}
