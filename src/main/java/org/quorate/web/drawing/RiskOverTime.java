package org.quorate.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.quorate.child.RiskLevel;
import org.quorate.kernel.Messages;

/** The level of risk as it was judged from day to day, drawn as steps. */
public final class RiskOverTime {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 200;
  private static final int LEFT = 110;
  private static final int RIGHT = 620;
  private static final int TOP = 24;
  private static final int BOTTOM = 156;

  private RiskOverTime() {}

  /** From this day on the risk was judged to be so. */
  public record Judged(LocalDate from, RiskLevel level) {}

  /**
   * Draws the steps.
   *
   * @param until the day to which the last judgement is drawn
   */
  public static Drawing of(List<Judged> judged, LocalDate until, Messages words) {
    String title = words.text("drawing.risk");
    if (judged.isEmpty()) {
      return new Drawing(
          title, words.text("drawing.risk-none"), WIDTH, HEIGHT, List.of(), List.of());
    }
    List<Judged> inOrder = judged.stream().sorted(Comparator.comparing(Judged::from)).toList();
    TimeAxis axis = new TimeAxis(inOrder.getFirst().from(), until, LEFT + 6, RIGHT);
    Drawing.Sheet sheet = new Drawing.Sheet();
    axis.draw(sheet, TOP - 8, BOTTOM + 8);
    for (RiskLevel level : RiskLevel.values()) {
      sheet.line(LEFT, y(level), RIGHT, y(level), Pen.line(Pen.PALE, 1));
      sheet.words(LEFT - 10, y(level) + 5, words.name(level), Mark.Anchor.END, 14);
    }
    steps(sheet, axis, inOrder, until);
    return new Drawing(
        title, alternative(inOrder, words), WIDTH, HEIGHT, sheet.marks(), table(inOrder, words));
  }

  private static void steps(
      Drawing.Sheet sheet, TimeAxis axis, List<Judged> inOrder, LocalDate until) {
    List<Mark.Point> points = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Judged now = inOrder.get(i);
      LocalDate next = i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : until;
      points.add(new Mark.Point(axis.at(now.from()), y(now.level())));
      points.add(new Mark.Point(axis.at(next), y(now.level())));
    }
    sheet.add(new Mark.Trace(points, Pen.line("#942514", 4)));
    inOrder.forEach(
        j -> sheet.add(new Mark.Disc(axis.at(j.from()), y(j.level()), 5.5, Pen.fill("#942514"))));
  }

  /** The higher the risk, the higher the step. */
  static double y(RiskLevel level) {
    int steps = RiskLevel.values().length - 1;
    return BOTTOM - (double) level.ordinal() / steps * (BOTTOM - TOP);
  }

  private static String alternative(List<Judged> inOrder, Messages words) {
    List<String> sentences = new ArrayList<>();
    for (Judged j : inOrder) {
      sentences.add(words.text("drawing.risk-from", Map.of("level", j.level(), "from", j.from())));
    }
    return String.join(" ", sentences);
  }

  private static List<List<String>> table(List<Judged> inOrder, Messages words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("drawing.since"), words.text("drawing.level")));
    inOrder.forEach(j -> rows.add(List.of(words.shortDate(j.from()), words.name(j.level()))));
    return rows;
  }
}
