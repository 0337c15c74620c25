package org.quorate.web.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * Looks for somebody to put on the list, or on a line that has nobody yet.
 *
 * @param here this page
 * @param back where the list is
 * @param line the line to fill; empty where somebody is added
 * @param looked what was looked for; empty before
 * @param found agencies and people, to choose from
 * @param onlyLike whether nothing is spelt as it was typed
 * @param sends whether choosing somebody sends them an invitation at once
 */
public record FindSomebody(
    String here,
    String back,
    int version,
    Optional<LineView> line,
    String looked,
    List<Choice> found,
    boolean onlyLike,
    boolean sends,
    Form form) {
  public FindSomebody {
    found = List.copyOf(found);
  }

  /** Where the form goes: this page with the line and what was looked for. */
  public String action() {
    String query =
        line.map(l -> "?line=" + URLEncoder.encode(l.key(), StandardCharsets.UTF_8)).orElse("");
    return here
        + query
        + (looked.isEmpty()
            ? ""
            : (query.isEmpty() ? "?q=" : "&q=")
                + URLEncoder.encode(looked, StandardCharsets.UTF_8));
  }
}
