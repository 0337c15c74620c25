package org.quorate.missing;

import java.util.List;
import org.quorate.child.ChildId;

/** What people found when they read a child's episodes together. */
public interface PatternReadings {
  void store(PatternReading reading);

  /** The newest first. */
  List<PatternReading> of(ChildId child);
}
