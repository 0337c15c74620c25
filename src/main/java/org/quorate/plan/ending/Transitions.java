package org.quorate.plan.ending;

import java.util.Optional;
import org.quorate.child.ChildId;

/** How young people pass to adult services. */
public interface Transitions {
  Optional<Transition> find(ChildId child);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(Transition transition);
}
