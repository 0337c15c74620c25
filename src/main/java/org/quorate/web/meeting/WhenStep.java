package org.quorate.web.meeting;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * The second step: when, where, and who runs it.
 *
 * @param clocks those that run, the one that ends first before the others
 * @param dates that meet them all
 * @param runners people of the authority who may chair or take the minutes
 */
public record WhenStep(
    Step step, List<Running> clocks, List<Choice> dates, List<Choice> runners, Form form) {
  public WhenStep {
    clocks = List.copyOf(clocks);
    dates = List.copyOf(dates);
    runners = List.copyOf(runners);
  }

  /**
   * A clock that holding this meeting stops.
   *
   * @param by when at the latest, in words
   * @param passed whether that has passed already
   * @param why how it was worked out, a sentence each
   */
  public record Running(String by, boolean passed, List<String> why) {
    public Running {
      why = List.copyOf(why);
    }
  }
}
