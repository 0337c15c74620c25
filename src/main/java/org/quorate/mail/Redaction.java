package org.quorate.mail;

import java.util.regex.Pattern;

/**
 * Hides the secrets of an invitation from whoever reads a mail afterwards: with them one could
 * answer in the invitee's place.
 */
final class Redaction {
  private static final Pattern SECRET = Pattern.compile("[0-9a-zA-Z]{10}[a-zA-Z2-7]{32}");
  private static final String HIDDEN = "(secret)";

  private Redaction() {}

  static String hide(String text) {
    return SECRET.matcher(text).replaceAll(HIDDEN);
  }

  /** Of a calendar object: its folded lines are joined first, or a secret might hide in two. */
  static String hideInCalendar(String calendar) {
    return hide(calendar.replace("\r\n ", ""));
  }
}
