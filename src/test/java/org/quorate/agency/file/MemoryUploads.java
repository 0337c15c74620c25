package org.quorate.agency.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Uploads} kept in memory. */
final class MemoryUploads implements Uploads {
  private final Map<UUID, Upload> kept = new LinkedHashMap<>();

  @Override
  public Optional<Upload> find(UUID id, UUID account) {
    return Optional.ofNullable(kept.get(id)).filter(u -> u.account().equals(account));
  }

  @Override
  public void keep(Upload upload) {
    kept.values().removeIf(u -> u.account().equals(upload.account()) && u.kind() == upload.kind());
    kept.put(upload.id(), upload);
  }

  @Override
  public void forget(Upload upload) {
    kept.remove(upload.id());
  }
}
