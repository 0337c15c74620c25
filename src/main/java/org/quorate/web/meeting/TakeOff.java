package org.quorate.web.meeting;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/** Asks why somebody who belongs at the table is not to be asked. */
public record TakeOff(Step step, LineView line, List<Choice> reasons, Form form) {
  public TakeOff {
    reasons = List.copyOf(reasons);
  }
}
