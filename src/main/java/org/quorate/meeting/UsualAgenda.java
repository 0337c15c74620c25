package org.quorate.meeting;

import java.util.Locale;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.MeetingType;

/** What a kind of meeting goes through, item by line, unless somebody wrote another agenda. */
public final class UsualAgenda {
  private UsualAgenda() {}

  public static String of(MeetingType type, Messages messages) {
    return messages.text("agenda." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** As it is kept: nothing where it is the usual one, so that it changes with the usual one. */
  public static String kept(String typed, MeetingType type, Messages messages) {
    String lines = typed.replace("\r\n", "\n").strip();
    return lines.equals(of(type, messages).strip()) ? "" : lines;
  }
}
