package org.quorate.child;

import java.util.List;
import java.util.Set;

/** The index by which children are found. */
public interface ChildIndex {
  /** Whoever has exactly this reference, NHS number, UPN or LA child id; blanks are gone. */
  List<FoundChild> withNumber(String number);

  /**
   * Whoever shares a mark, those who share most first.
   *
   * @param beginnings marks of which the beginning is enough
   */
  List<FoundChild> sharing(Set<String> marks, List<String> beginnings, int atMost);
}
