package org.quorate.web.child;

import java.util.List;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;
import org.quorate.web.govuk.Pages;

/**
 * A child's chronology as her page shows it: a drawing, what to leave out, and the list.
 *
 * @param action where the filter is sent
 * @param count how many lines the filter lets through, in words
 * @param filter which strands are wanted
 * @param strands those that have lines, with their number
 * @param years the newest first
 */
public record Story(
    String action,
    String count,
    Field filter,
    List<Choice> strands,
    Drawing drawing,
    List<Year> years,
    Pages pages) {

  /** The lines of one year. */
  public record Year(String title, List<Line> lines) {}

  /**
   * One line.
   *
   * @param iso the day, for programs
   * @param href where the thing itself is; empty where it has no page
   */
  public record Line(String iso, String when, String strand, String text, String href) {}
}
