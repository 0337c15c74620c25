package org.quorate.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quorate.child.ChildId;
import org.quorate.child.Consent;
import org.quorate.child.Consents;

/** {@link Consents} kept in memory, for tests without a database. */
public final class MemoryConsents implements Consents {
  private final List<Consent> kept = new ArrayList<>();

  @Override
  public void store(Consent consent) {
    kept.add(consent);
  }

  @Override
  public List<Consent> of(ChildId child) {
    return kept.stream()
        .filter(c -> c.child().equals(child))
        .sorted(Comparator.comparing(Consent::saidOn).thenComparing(Consent::recordedAt).reversed())
        .toList();
  }
}
