package org.quorate.web.quarantine;

import java.util.List;
import org.quorate.web.govuk.Pages;

/** What waits for somebody to look at it, the oldest first. */
public record QuarantineList(List<Line> lines, Pages pages) {
  public QuarantineList {
    lines = List.copyOf(lines);
  }

  /**
   * One message.
   *
   * @param reason why it waits
   * @param claims what it says, as far as that could be read; may be empty
   */
  public record Line(
      String href, String when, String from, String subject, String reason, String claims) {}
}
