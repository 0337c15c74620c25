package org.quorate.rulebook;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets of the vocabulary in its own order, so that pages and versions are stable. */
final class Sets {
  private Sets() {}

  static <E extends Enum<E>> Set<E> ordered(Collection<E> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }
}
