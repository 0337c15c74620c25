package org.quorate.child;

import java.util.List;

/** What was said about help for children in need. */
public interface Consents {
  void store(Consent consent);

  /** Everything that was said, what stands now first. */
  List<Consent> of(ChildId child);
}
