package org.quorate.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;

/** How far something has come, as ten stars of which some are full. */
public final class Stars {
  private static final int ALL = 10;
  private static final int STEP = 34;
  private static final int HEIGHT = 34;
  private static final double OUTER = 14;
  private static final double INNER = 6;
  private static final int CORNERS = 10;

  private Stars() {}

  public static Drawing of(int full, Messages words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      Pen pen = Pen.line(Pen.INK, 1.6).filled(i < full ? "#f2b600" : "#ffffff");
      marks.add(star(STEP / 2.0 + i * STEP, HEIGHT / 2.0 + 1, pen));
    }
    String said = words.text("drawing.stars", Map.of("full", full, "all", ALL));
    return new Drawing(said, said, ALL * STEP, HEIGHT, marks, List.of());
  }

  private static Mark star(double x, double y, Pen pen) {
    StringBuilder path = new StringBuilder();
    for (int corner = 0; corner < CORNERS; corner++) {
      double radius = corner % 2 == 0 ? OUTER : INNER;
      double angle = -Math.PI / 2 + corner * 2 * Math.PI / CORNERS;
      path.append(corner == 0 ? "M " : "L ")
          .append(Mark.number(x + radius * Math.cos(angle)))
          .append(' ')
          .append(Mark.number(y + radius * Math.sin(angle)))
          .append(' ');
    }
    return new Mark.Shape(path.append('Z').toString(), pen);
  }
}
