package org.quorate.web.minutes;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * Asks what kind of meeting follows.
 *
 * @param back the page of the meeting
 * @param title of the meeting
 * @param types every kind
 */
public record FollowUp(String back, String title, List<Choice> types, Form form) {
  public FollowUp {
    types = List.copyOf(types);
  }
}
