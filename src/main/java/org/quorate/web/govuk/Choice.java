package org.quorate.web.govuk;

import gg.jte.Content;

/**
 * One of the things to choose from, in radios, checkboxes and selects.
 *
 * @param value what is posted
 * @param text what is read
 * @param hint a line below it; empty where none is needed
 * @param reveals further fields shown only when it is chosen; null where there are none
 * @param exclusive whether choosing it unticks all others ("none of these")
 */
public record Choice(String value, String text, String hint, Content reveals, boolean exclusive) {
  public static Choice of(String value, String text) {
    return new Choice(value, text, "", null, false);
  }

  public Choice hint(String line) {
    return new Choice(value, text, line, reveals, exclusive);
  }

  public Choice revealing(Content fields) {
    return new Choice(value, text, hint, fields, exclusive);
  }

  public Choice noneOfThese() {
    return new Choice(value, text, hint, reveals, true);
  }
}
