package org.quorate.plan.circle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;

/** Whom children trust. */
public interface Circle {
  void store(TrustedPerson person);

  Optional<TrustedPerson> find(UUID id);

  /** Whom a child trusts now, the nearest first. */
  List<TrustedPerson> of(ChildId child);
}
