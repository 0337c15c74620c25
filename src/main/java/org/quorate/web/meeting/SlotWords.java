package org.quorate.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Slot;

/** When and where a meeting is, in words. */
public final class SlotWords {
  private SlotWords() {}

  /** "Thursday 4 December 2025, 10am to 11am". */
  public static String when(Slot slot, Messages messages) {
    return messages.text(
        "slot.from-to",
        Map.of(
            "start", messages.when(slot.start()),
            "end", messages.time(slot.ends().toLocalTime())));
  }

  /** Building and room, then the link, one line each. */
  public static List<String> where(Slot slot, Messages messages) {
    List<String> where = new ArrayList<>();
    if (!slot.place().isEmpty()) {
      where.add(slot.room().isEmpty() ? slot.place() : slot.place() + ", " + slot.room());
    }
    if (!slot.link().isEmpty()) {
      where.add(slot.link());
    }
    return where;
  }
}
