package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * Looks for somebody to put on the list, or on a line that has nobody yet.
 *
 * @param line the line to fill; empty where somebody is added
 * @param looked what was looked for; empty before
 * @param found agencies and people, to choose from
 * @param onlyLike whether nothing is spelt as it was typed
 * @param action where the form goes
 */
public record FindSomebody(
    Step step,
    Optional<LineView> line,
    String looked,
    List<Choice> found,
    boolean onlyLike,
    String action,
    Form form) {
  public FindSomebody {
    found = List.copyOf(found);
  }
}
