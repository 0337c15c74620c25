package org.quorate.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.kernel.Messages;

/**
 * How far a child has come, as child, family and professionals see it: scores from 0 to 10 over
 * time. Each voice has its own dashes and its own kind of point, so that a black and white copy
 * tells as much.
 */
public final class DistanceTravelled {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int LEFT = 44;
  private static final int RIGHT = 500;
  private static final int TOP = 16;
  private static final int BOTTOM = 256;
  private static final int BEST = 10;
  private static final int LABEL_GAP = 19;

  private DistanceTravelled() {}

  /** Who speaks. */
  public enum Voice {
    CHILD(Pen.line(Pen.ACCENT, 3.5)),
    FAMILY(Pen.line("#8a2d04", 3).dashed("9 5")),
    PROFESSIONALS(Pen.line("#3d3d8f", 3).dashed("2 5"));

    private final Pen pen;

    Voice(Pen pen) {
      this.pen = pen;
    }

    Pen pen() {
      return pen;
    }
  }

  /** What somebody said on a day, from 0 to 10. */
  public record Score(Voice voice, LocalDate on, int value) {}

  /** The drawing; empty where nobody has said anything yet. */
  public static Drawing of(List<Score> scores, Messages words) {
    String title = words.text("drawing.distance");
    if (scores.isEmpty()) {
      return new Drawing(
          title, words.text("drawing.distance-none"), WIDTH, HEIGHT, List.of(), List.of());
    }
    List<Score> inOrder = scores.stream().sorted(Comparator.comparing(Score::on)).toList();
    TimeAxis axis =
        new TimeAxis(inOrder.getFirst().on(), inOrder.getLast().on(), LEFT + 14, RIGHT - 10);
    Drawing.Sheet sheet = new Drawing.Sheet();
    grid(sheet, axis);
    Map<Double, Voice> labels = new TreeMap<>();
    for (Voice voice : Voice.values()) {
      List<Score> said = of(inOrder, voice);
      if (!said.isEmpty()) {
        trace(sheet, axis, voice, said);
        labels.put(free(labels, y(said.getLast().value())), voice);
      }
    }
    labels.forEach(
        (y, voice) -> {
          point(sheet, voice, RIGHT + 12, y);
          sheet.strong(RIGHT + 24, y + 5, words.name(voice), Mark.Anchor.START, 15);
        });
    return new Drawing(
        title, alternative(inOrder, words), WIDTH, HEIGHT, sheet.marks(), table(inOrder, words));
  }

  private static void grid(Drawing.Sheet sheet, TimeAxis axis) {
    axis.draw(sheet, TOP, BOTTOM);
    for (int value = 0; value <= BEST; value += 2) {
      double y = y(value);
      sheet.line(LEFT, y, RIGHT, y, Pen.line(value == 0 ? Pen.QUIET : Pen.PALE, 1));
      sheet.words(LEFT - 10, y + 5, String.valueOf(value), Mark.Anchor.END, 14);
    }
  }

  private static void trace(Drawing.Sheet sheet, TimeAxis axis, Voice voice, List<Score> said) {
    List<Mark.Point> points =
        said.stream().map(s -> new Mark.Point(axis.at(s.on()), y(s.value()))).toList();
    if (points.size() > 1) {
      sheet.add(new Mark.Trace(points, voice.pen()));
    }
    points.forEach(p -> point(sheet, voice, p.x(), p.y()));
  }

  /** A disc, a square and a triangle. */
  private static void point(Drawing.Sheet sheet, Voice voice, double x, double y) {
    Pen pen = Pen.line(voice.pen().stroke(), 2.5).filled("#ffffff");
    sheet.add(
        switch (voice) {
          case CHILD -> new Mark.Disc(x, y, 6, pen.filled(voice.pen().stroke()));
          case FAMILY -> new Mark.Box(x - 5.5, y - 5.5, 11, 11, 0, pen);
          case PROFESSIONALS ->
              new Mark.Shape(
                  "M %s %s L %s %s L %s %s Z"
                      .formatted(
                          Mark.number(x),
                          Mark.number(y - 7.5),
                          Mark.number(x + 7),
                          Mark.number(y + 5),
                          Mark.number(x - 7),
                          Mark.number(y + 5)),
                  pen);
        });
  }

  /** Where a label lies on none before it. */
  private static double free(Map<Double, Voice> taken, double wanted) {
    double y = wanted;
    while (true) {
      double at = y;
      Optional<Double> near =
          taken.keySet().stream().filter(other -> Math.abs(other - at) < LABEL_GAP).findFirst();
      if (near.isEmpty()) {
        return y;
      }
      y = near.get() + LABEL_GAP;
    }
  }

  static double y(int value) {
    return BOTTOM - (double) Math.clamp(value, 0, BEST) / BEST * (BOTTOM - TOP);
  }

  private static String alternative(List<Score> inOrder, Messages words) {
    List<String> sentences = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      List<Score> said = of(inOrder, voice);
      if (said.size() == 1) {
        sentences.add(
            words.text(
                "drawing.distance-one",
                Map.of(
                    "who", voice, "score", said.getFirst().value(), "on", said.getFirst().on())));
      } else if (!said.isEmpty()) {
        sentences.add(
            words.text(
                "drawing.distance-way",
                Map.of(
                    "who", voice,
                    "first", said.getFirst().value(),
                    "from", said.getFirst().on(),
                    "last", said.getLast().value(),
                    "to", said.getLast().on())));
      }
    }
    return String.join(" ", sentences);
  }

  private static List<List<String>> table(List<Score> inOrder, Messages words) {
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(words.text("drawing.day")));
    for (Voice voice : Voice.values()) {
      heads.add(words.name(voice));
    }
    rows.add(heads);
    for (LocalDate day : inOrder.stream().map(Score::on).distinct().toList()) {
      List<String> row = new ArrayList<>(List.of(words.shortDate(day)));
      for (Voice voice : Voice.values()) {
        row.add(
            of(inOrder, voice).stream()
                .filter(s -> s.on().equals(day))
                .reduce((first, second) -> second)
                .map(s -> String.valueOf(s.value()))
                .orElse(words.text("drawing.nothing")));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Score> of(List<Score> scores, Voice voice) {
    return scores.stream().filter(s -> s.voice() == voice).toList();
  }
}
