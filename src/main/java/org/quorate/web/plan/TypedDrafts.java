package org.quorate.web.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.web.Form;

/**
 * What people have typed and not sent yet, so that neither a time-out nor a lost connection costs
 * them a word. A draft is its author's alone, and is forgotten once it is sent.
 */
public interface TypedDrafts {
  /** A form that is not sent yet. */
  record Draft(String path, Form form, Instant savedAt) {}

  /** Keeps it in place of what was kept before. */
  void keep(Caller author, String path, Form form);

  Optional<Draft> find(Caller author, String path);

  /** Those of one author whose address begins with this one. */
  List<Draft> below(Caller author, String path);

  void forget(Caller author, String path);
}
