package org.quorate.web.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.Scanner;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the elements of one drawing, one after the other. */
final class MarkPainter {
  private final Graphics2D graphics;
  private final Font regular;
  private final Font bold;

  MarkPainter(Graphics2D graphics, Font regular, Font bold) {
    this.graphics = graphics;
    this.regular = regular;
    this.bold = bold;
  }

  void all(Element svg) {
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        one(element);
      }
    }
  }

  private void one(Element mark) {
    switch (mark.getNodeName()) {
      case "line" ->
          paint(
              mark,
              new Line2D.Double(
                  figure(mark, "x1"), figure(mark, "y1"), figure(mark, "x2"), figure(mark, "y2")));
      case "polyline" -> paint(mark, trace(mark.getAttribute("points")));
      case "path" -> paint(mark, path(mark.getAttribute("d")));
      case "circle" -> {
        double r = figure(mark, "r");
        paint(
            mark,
            new Ellipse2D.Double(figure(mark, "cx") - r, figure(mark, "cy") - r, 2 * r, 2 * r));
      }
      case "rect" -> {
        double corner = 2 * figure(mark, "rx");
        paint(
            mark,
            new RoundRectangle2D.Double(
                figure(mark, "x"),
                figure(mark, "y"),
                figure(mark, "width"),
                figure(mark, "height"),
                corner,
                corner));
      }
      case "text" -> words(mark);
      default -> throw new IllegalArgumentException("not part of a drawing: " + mark.getNodeName());
    }
  }

  private void paint(Element mark, Shape shape) {
    colour(mark, "fill")
        .filter(fill -> !mark.getNodeName().equals("line"))
        .ifPresent(
            fill -> {
              graphics.setColor(fill);
              graphics.fill(shape);
            });
    colour(mark, "stroke")
        .ifPresent(
            stroke -> {
              graphics.setColor(stroke);
              graphics.setStroke(stroke(mark));
              graphics.draw(shape);
            });
  }

  private static BasicStroke stroke(Element mark) {
    float width = (float) figure(mark, "stroke-width");
    String dashes = mark.getAttribute("stroke-dasharray");
    if (dashes.isEmpty() || dashes.equals("none")) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    String[] lengths = dashes.split(" ");
    float[] pattern = new float[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      pattern[i] = Float.parseFloat(lengths[i]);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
  }

  /** Drawn as outlines: the words themselves are in the figure's alternative text. */
  private void words(Element mark) {
    String text = mark.getTextContent().strip();
    if (text.isEmpty()) {
      return;
    }
    Font face = mark.getAttribute("font-weight").equals("700") ? bold : regular;
    TextLayout layout =
        new TextLayout(
            text,
            face.deriveFont((float) figure(mark, "font-size")),
            graphics.getFontRenderContext());
    double shift =
        switch (mark.getAttribute("text-anchor")) {
          case "middle" -> layout.getAdvance() / 2;
          case "end" -> layout.getAdvance();
          default -> 0;
        };
    graphics.setColor(colour(mark, "fill").orElse(Color.BLACK));
    graphics.fill(
        layout.getOutline(
            java.awt.geom.AffineTransform.getTranslateInstance(
                figure(mark, "x") - shift, figure(mark, "y"))));
  }

  private static Path2D trace(String points) {
    Path2D path = new Path2D.Double();
    try (Scanner figures = figures(points)) {
      path.moveTo(figures.nextDouble(), figures.nextDouble());
      while (figures.hasNextDouble()) {
        path.lineTo(figures.nextDouble(), figures.nextDouble());
      }
    }
    return path;
  }

  private static Path2D path(String outline) {
    Path2D path = new Path2D.Double();
    try (Scanner parts = figures(outline)) {
      while (parts.hasNext()) {
        String command = parts.next();
        do {
          switch (command) {
            case "M" -> path.moveTo(parts.nextDouble(), parts.nextDouble());
            case "L" -> path.lineTo(parts.nextDouble(), parts.nextDouble());
            case "Q" ->
                path.quadTo(
                    parts.nextDouble(), parts.nextDouble(), parts.nextDouble(), parts.nextDouble());
            case "C" ->
                path.curveTo(
                    parts.nextDouble(),
                    parts.nextDouble(),
                    parts.nextDouble(),
                    parts.nextDouble(),
                    parts.nextDouble(),
                    parts.nextDouble());
            case "Z" -> path.closePath();
            default -> throw new IllegalArgumentException("not part of a path: " + command);
          }
        } while (parts.hasNextDouble());
      }
    }
    return path;
  }

  private static Scanner figures(String text) {
    return new Scanner(text).useDelimiter("[ ,]+").useLocale(java.util.Locale.ROOT);
  }

  private static double figure(Element mark, String name) {
    String text = mark.getAttribute(name);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  private static Optional<Color> colour(Element mark, String name) {
    String text = mark.getAttribute(name);
    return text.isEmpty() || text.equals("none")
        ? Optional.empty()
        : Optional.of(Color.decode(text));
  }
}
