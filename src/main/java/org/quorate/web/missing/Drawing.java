package org.quorate.web.missing;

import java.util.ArrayList;
import java.util.List;

/**
 * Something drawn as lines, boxes and words, for the screen and for paper in black and white: what
 * tells two things apart is their shape and filling, never their colour alone. Whoever cannot see
 * it has the same in a table.
 *
 * @param says what it shows, in a sentence
 */
public record Drawing(
    String says, int width, int height, List<Box> boxes, List<Line> lines, List<Text> texts) {

  /** A box; {@code says} is shown where a mouse rests on it, empty where nothing needs saying. */
  public record Box(int x, int y, int width, int height, int round, String kind, String says) {}

  /** A straight line. */
  public record Line(int x1, int y1, int x2, int y2, String kind) {}

  /** Words; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
  public record Text(int x, int y, String anchor, String kind, String text) {}

  /** Gathers what is drawn. */
  static final class Sketch {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    void box(int x, int y, int width, int height, int round, String kind, String says) {
      boxes.add(new Box(x, y, width, height, round, kind, says));
    }

    void line(int x1, int y1, int x2, int y2, String kind) {
      lines.add(new Line(x1, y1, x2, y2, kind));
    }

    void text(int x, int y, String anchor, String text) {
      texts.add(new Text(x, y, anchor, "quorate-plot__text", text));
    }

    void mark(int x, int y, String text) {
      texts.add(new Text(x, y, "middle", "quorate-plot__number", text));
    }

    Drawing of(String says, int width, int height) {
      return new Drawing(
          says, width, height, List.copyOf(boxes), List.copyOf(lines), List.copyOf(texts));
    }
  }
}
