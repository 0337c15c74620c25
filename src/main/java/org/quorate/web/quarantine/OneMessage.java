package org.quorate.web.quarantine;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * One message of the quarantine, to be judged.
 *
 * @param address of the page
 * @param meeting the page of the meeting it is about; empty where nobody knows
 * @param title of that meeting
 * @param raw as it arrived, secrets hidden, cut where it is very long
 * @param cut whether it was
 * @param judged whether somebody has dealt with it already
 * @param seats those who were asked to the meeting, to say whose answer it is
 */
public record OneMessage(
    String address,
    QuarantineList.Line line,
    String meeting,
    String title,
    String raw,
    boolean cut,
    boolean judged,
    List<Choice> seats,
    List<Choice> answers,
    Form form) {
  public OneMessage {
    seats = List.copyOf(seats);
    answers = List.copyOf(answers);
  }
}
