package org.quorate.child;

import java.util.UUID;

/**
 * A child in a list of a person's children.
 *
 * @param reference the neutral one
 * @param called what the child is called by those who know it; for signed-in pages only
 */
public record CaseloadRow(ChildId id, String reference, String called) {
  /** For JPQL: the name a child goes by, else the given one. */
  public CaseloadRow(UUID id, String reference, String given, String knownAs) {
    this(new ChildId(id), reference, knownAs.isEmpty() ? given : knownAs);
  }

  /** Never the name. */
  @Override
  public String toString() {
    return reference;
  }
}
