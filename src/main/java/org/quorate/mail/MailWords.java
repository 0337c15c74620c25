package org.quorate.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person wrote in a mail, without what it quotes and what programs add. */
final class MailWords {
  private static final int LONGEST = 1000;
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?im)^(?:>.*|-{2,} ?original (?:message|appointment).*|_{8,}|from: .*|on .{5,80} wrote:"
              + "|-- ?|sent from my .*|begin:vcalendar.*)$");
  private static final Pattern ADDED =
      Pattern.compile(
          "(?is)^.{0,200}\\bhas (?:accepted|declined|tentatively accepted|replied)\\b.*");

  private MailWords() {}

  static String own(String text) {
    Matcher quoted = QUOTED.matcher(text);
    String own = (quoted.find() ? text.substring(0, quoted.start()) : text).strip();
    String said = ADDED.matcher(own).matches() ? "" : own;
    return said.substring(0, Math.min(said.length(), LONGEST));
  }
}
