package org.quorate.web.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One stroke of a drawing; lengths in units of its view box, from the upper left corner. */
public sealed interface Mark {
  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Pen pen) implements Mark {}

  /** Straight lines from point to point; filled where the pen fills. */
  record Trace(List<Point> points, Pen pen) implements Mark {
    public Trace {
      points = List.copyOf(points);
    }

    /** As SVG's {@code points}. */
    public String text() {
      return points.stream()
          .map(p -> number(p.x()) + "," + number(p.y()))
          .collect(Collectors.joining(" "));
    }
  }

  /** An outline in SVG's path language, of the commands M, L, C, Q and Z with absolute figures. */
  record Shape(String path, Pen pen) implements Mark {}

  record Disc(double x, double y, double radius, Pen pen) implements Mark {}

  record Box(double x, double y, double width, double height, double corner, Pen pen)
      implements Mark {}

  /** A word or two. */
  record Words(
      double x, double y, String text, Anchor anchor, double size, boolean bold, String ink)
      implements Mark {}

  /** A corner of a {@link Trace}. */
  record Point(double x, double y) {}

  /** Which part of the words stands at their point. */
  enum Anchor {
    START,
    MIDDLE,
    END;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A tenth of a unit is fine enough. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
