package org.quorate.child.chronology;

import java.util.List;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;

/**
 * A room that knows what happened to children. Each is a bean; {@link Chronology} asks all there
 * are. An answer takes a number of queries that does not grow with the child's history.
 */
public interface Chronicler {
  /** Everything this room knows of the child, in any order. */
  List<ChronicleEntry> of(ChildId child);

  /**
   * What of it may be told to one reader, who has business with the child already. A room that
   * keeps something from some readers says so here.
   */
  default List<ChronicleEntry> toldTo(Caller reader, ChildId child) {
    return of(child);
  }
}
