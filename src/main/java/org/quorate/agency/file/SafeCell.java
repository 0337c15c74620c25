package org.quorate.agency.file;

import org.quorate.agency.TypedText;

/**
 * A cell that no spreadsheet takes for a formula. What would begin one is written behind an
 * apostrophe, and that apostrophe is dropped when the file comes back.
 */
final class SafeCell {
  private static final String BEGIN_FORMULA = "=+-@\t\r\n";

  private SafeCell() {}

  static String write(String text) {
    return beginsFormula(text) ? "'" + text : text;
  }

  static String read(String cell) {
    String line = TypedText.line(cell);
    return line.startsWith("'") && beginsFormula(line.substring(1)) ? line.substring(1) : line;
  }

  private static boolean beginsFormula(String text) {
    return !text.isEmpty() && BEGIN_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
