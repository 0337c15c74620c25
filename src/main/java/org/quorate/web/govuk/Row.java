package org.quorate.web.govuk;

import gg.jte.Content;
import java.util.List;

/**
 * A line of a summary list: what, its value, and what can be done about it.
 *
 * @param key what it is
 * @param value plain text; used where {@code content} is null
 * @param content markup in place of the text
 * @param actions often one, "Change"
 */
public record Row(String key, String value, Content content, List<Link> actions) {
  public Row {
    actions = List.copyOf(actions);
  }

  public static Row of(String key, String value, Link... actions) {
    return new Row(key, value, null, List.of(actions));
  }

  public static Row with(String key, Content content, Link... actions) {
    return new Row(key, "", content, List.of(actions));
  }
}
