package org.quorate.web.meeting;

import java.util.Arrays;
import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.network.LeftOff;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * Asks why somebody who belongs at the table is not to be asked, or not any longer.
 *
 * @param back where the list is
 * @param action where the form goes
 * @param who is to be taken off
 * @param whys why they belong there
 * @param tells whether their calendar will be told
 */
public record TakeOff(
    String back,
    String action,
    int version,
    String who,
    List<String> whys,
    boolean tells,
    List<Choice> reasons,
    Form form) {
  public TakeOff {
    whys = List.copyOf(whys);
    reasons = List.copyOf(reasons);
  }

  public static List<Choice> reasons(Messages messages) {
    return Arrays.stream(LeftOff.Reason.values())
        .map(reason -> Choice.of(reason.name(), messages.name(reason)))
        .toList();
  }

  /** The reason chosen; throws where none was. */
  public static LeftOff.Reason reason(Form form) {
    return Arrays.stream(LeftOff.Reason.values())
        .filter(reason -> reason.name().equals(form.text("reason")))
        .findFirst()
        .orElseThrow(() -> new Rejected(ArrangeProblem.NO_REASON, "reason"));
  }
}
