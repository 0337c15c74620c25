package org.quorate.agency.file;

import java.util.Optional;
import java.util.UUID;

/** The files that were sent and not yet taken. */
public interface Uploads {
  /** Somebody's own upload; empty where it is another's, was taken or was replaced. */
  Optional<Upload> find(UUID id, UUID account);

  /** Keeps it in the place of an older one of the same person and kind. */
  void keep(Upload upload);

  void forget(Upload upload);
}
