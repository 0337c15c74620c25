package org.quorate.mail;

import java.util.Optional;
import java.util.UUID;

/** Every message that ever arrived. */
public interface ArrivedMails {
  /** Whether this very message is there already. */
  boolean knows(String fingerprint);

  /** Keeps a message and its raw bytes. */
  void keep(ArrivedMail mail, byte[] raw);

  Optional<ArrivedMail> find(UUID id);

  /** The message as it arrived. */
  Optional<byte[]> raw(UUID id);
}
