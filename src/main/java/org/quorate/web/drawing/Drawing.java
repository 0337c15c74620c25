package org.quorate.web.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished drawing.
 *
 * @param title what it shows
 * @param alternative the same in sentences, for whoever does not see it
 * @param width of the view box
 * @param height of the view box
 * @param table the figures behind it; its first row are the heads
 */
public record Drawing(
    String title,
    String alternative,
    int width,
    int height,
    List<Mark> marks,
    List<List<String>> table) {
  public Drawing {
    marks = List.copyOf(marks);
    table = table.stream().map(List::copyOf).toList();
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  public List<String> heads() {
    return table.isEmpty() ? List.of() : table.getFirst();
  }

  public List<List<String>> rows() {
    return table.isEmpty() ? List.of() : table.subList(1, table.size());
  }

  /** A sheet on which somebody draws. */
  static final class Sheet {
    private final List<Mark> marks = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2, Pen pen) {
      marks.add(new Mark.Line(x1, y1, x2, y2, pen));
    }

    void words(double x, double y, String text, Mark.Anchor anchor, double size) {
      marks.add(new Mark.Words(x, y, text, anchor, size, false, Pen.QUIET));
    }

    void strong(double x, double y, String text, Mark.Anchor anchor, double size) {
      marks.add(new Mark.Words(x, y, text, anchor, size, true, Pen.INK));
    }

    void add(Mark mark) {
      marks.add(mark);
    }

    List<Mark> marks() {
      return List.copyOf(marks);
    }
  }
}
