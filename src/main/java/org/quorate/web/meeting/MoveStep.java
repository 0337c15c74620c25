package org.quorate.web.meeting;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * Asks when and where a meeting is to be instead.
 *
 * @param back the page of the meeting
 * @param title of the meeting
 * @param asked how many will be told
 * @param answered how many answers a new time resets
 */
public record MoveStep(
    String back,
    String title,
    int version,
    long asked,
    long answered,
    List<WhenStep.Running> clocks,
    List<Choice> dates,
    Form form) {
  public MoveStep {
    clocks = List.copyOf(clocks);
    dates = List.copyOf(dates);
  }
}
