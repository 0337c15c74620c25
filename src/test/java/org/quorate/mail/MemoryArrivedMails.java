package org.quorate.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link ArrivedMails} for tests without a database. */
final class MemoryArrivedMails implements ArrivedMails {
  private final Map<UUID, ArrivedMail> mails = new LinkedHashMap<>();
  private final Map<UUID, byte[]> contents = new LinkedHashMap<>();

  List<ArrivedMail> all() {
    return List.copyOf(mails.values());
  }

  @Override
  public boolean knows(String fingerprint) {
    return mails.values().stream().anyMatch(mail -> mail.fingerprint().equals(fingerprint));
  }

  @Override
  public void keep(ArrivedMail mail, byte[] raw) {
    mails.put(mail.id(), mail);
    contents.put(mail.id(), raw);
  }

  @Override
  public Optional<ArrivedMail> find(UUID id) {
    return Optional.ofNullable(mails.get(id));
  }

  @Override
  public Optional<byte[]> raw(UUID id) {
    return Optional.ofNullable(contents.get(id));
  }
}
