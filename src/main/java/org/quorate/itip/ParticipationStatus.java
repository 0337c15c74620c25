package org.quorate.itip;

import java.util.Locale;

/** PARTSTAT (RFC 5545 section 3.2.12). */
public enum ParticipationStatus {
  NEEDS_ACTION,
  ACCEPTED,
  DECLINED,
  TENTATIVE,
  DELEGATED,
  /** Anything else, or nothing at all. */
  UNKNOWN;

  static ParticipationStatus named(String text) {
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (ParticipationStatus status : values()) {
      if (status.name().equals(wanted)) {
        return status;
      }
    }
    return UNKNOWN;
  }
}
