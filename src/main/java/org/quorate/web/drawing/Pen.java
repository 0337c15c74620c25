package org.quorate.web.drawing;

/**
 * How a line is drawn and an area filled. Lines that must be told apart differ in their dashes too.
 *
 * @param stroke a colour such as {@code #14595b}, or {@code none}
 * @param width of the line
 * @param dashes lengths of line and gap, as {@code 8 4}; empty for an unbroken line
 * @param fill a colour or {@code none}
 */
public record Pen(String stroke, double width, String dashes, String fill) {
  public static final String INK = "#0b0c0c";
  public static final String QUIET = "#484f52";
  public static final String PALE = "#cfdad8";
  public static final String ACCENT = "#14595b";
  public static final String NONE = "none";

  public static Pen line(String colour, double width) {
    return new Pen(colour, width, "", NONE);
  }

  public static Pen fill(String colour) {
    return new Pen(NONE, 0, "", colour);
  }

  public Pen dashed(String lengths) {
    return new Pen(stroke, width, lengths, fill);
  }

  public Pen filled(String colour) {
    return new Pen(stroke, width, dashes, colour);
  }
}
