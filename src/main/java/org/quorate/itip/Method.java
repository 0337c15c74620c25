package org.quorate.itip;

import java.util.Locale;
import java.util.Optional;

/**
 * The iTIP methods (RFC 5546 section 1.4) that we send or may receive in mail. The MIME parameter
 * and the METHOD property are both written from this one enum: where they differ, Outlook refuses
 * the mail.
 */
public enum Method {
  PUBLISH,
  REQUEST,
  REPLY,
  CANCEL,
  /** An attendee proposes another time; only the convenor moves a meeting. */
  COUNTER,
  DECLINECOUNTER,
  /** An attendee asks to be told again. */
  REFRESH,
  ADD;

  /** The method of that name, in any case: some programs write it small. */
  public static Optional<Method> named(String text) {
    String wanted = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    for (Method method : values()) {
      if (method.name().equals(wanted)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
