package org.quorate.itip;

/**
 * Writes iCalendar content lines (RFC 5545 section 3.1): CRLF, folded at 75 octets and never inside
 * a character, text escaped, parameters quoted, control characters left out.
 */
final class ContentLines {
  private static final int LONGEST = 75;

  private final StringBuilder out = new StringBuilder(2048);

  /** A line whose value needs no escaping: a date, a number, an address. */
  ContentLines line(String name, String value) {
    fold(name + ":" + withoutControls(value));
    return this;
  }

  /** A line whose value is free text. */
  ContentLines text(String name, String value) {
    fold(name + ":" + escaped(value));
    return this;
  }

  /** Lines written before, already folded. */
  ContentLines raw(String lines) {
    out.append(lines);
    return this;
  }

  /**
   * A parameter value, always quoted: names hold commas, colons and accents. What a quoted value
   * cannot hold is written as RFC 6868 says.
   */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    value
        .strip()
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> quoted.append("^'");
                case '^' -> quoted.append("^^");
                case '\n' -> quoted.append("^n");
                default -> {
                  if (!isControl(point)) {
                    quoted.appendCodePoint(point);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    value
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                  if (!isControl(point)) {
                    escaped.appendCodePoint(point);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static String withoutControls(String value) {
    return value.codePoints().anyMatch(ContentLines::isControl)
        ? value
            .codePoints()
            .filter(point -> !isControl(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : value;
  }

  /** Also lone surrogates, which have no octets, and the line separators that some readers obey. */
  private static boolean isControl(int point) {
    return Character.isISOControl(point)
        || point == 0x2028
        || point == 0x2029
        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      int size = octets(point);
      if (octets + size > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(point);
      octets += size;
      i += Character.charCount(point);
    }
    out.append("\r\n");
  }

  private static int octets(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
