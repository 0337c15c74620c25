package org.quorate.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;

/** What falls on a family week by week: how often they must be somewhere, and what they must do. */
public final class LoadOnFamily {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int LEFT = 44;
  private static final int RIGHT = 620;
  private static final int TOP = 46;
  private static final int BOTTOM = 200;
  private static final int LEAST_HIGH = 4;

  private LoadOnFamily() {}

  /**
   * One week.
   *
   * @param from its Monday
   * @param appointments meetings and visits at which they are to be
   * @param actions what they are to do by the end of it
   */
  public record Week(LocalDate from, int appointments, int actions) {
    int all() {
      return appointments + actions;
    }
  }

  /**
   * Bars, one a week, of two parts: a full one and a striped one.
   *
   * @param services how many come to the family at once
   */
  public static Drawing of(List<Week> weeks, int services, Messages words) {
    String title = words.text("drawing.load");
    if (weeks.isEmpty()) {
      return new Drawing(
          title, words.text("drawing.load-none"), WIDTH, HEIGHT, List.of(), List.of());
    }
    int most = Math.max(weeks.stream().mapToInt(Week::all).max().orElse(0), LEAST_HIGH);
    Drawing.Sheet sheet = new Drawing.Sheet();
    sheet.add(new Mark.Box(LEFT, 8, 16, 16, 0, Pen.fill(Pen.ACCENT)));
    sheet.words(LEFT + 24, 21, words.text("drawing.appointments"), Mark.Anchor.START, 14);
    sheet.add(new Mark.Box(LEFT + 190, 8, 16, 16, 0, Pen.line(Pen.ACCENT, 2).filled("#ffffff")));
    sheet.words(LEFT + 214, 21, words.text("drawing.actions"), Mark.Anchor.START, 14);
    int step = most > 12 ? 5 : most > 6 ? 2 : 1;
    for (int count = 0; count <= most; count += step) {
      double y = y(count, most);
      sheet.line(LEFT, y, RIGHT, y, Pen.line(count == 0 ? Pen.QUIET : Pen.PALE, 1));
      sheet.words(LEFT - 10, y + 5, String.valueOf(count), Mark.Anchor.END, 14);
    }
    double slot = (double) (RIGHT - LEFT) / weeks.size();
    for (int i = 0; i < weeks.size(); i++) {
      bar(sheet, weeks.get(i), LEFT + i * slot, slot, most, words, i % every(weeks) == 0);
    }
    return new Drawing(
        title,
        alternative(weeks, services, words),
        WIDTH,
        HEIGHT,
        sheet.marks(),
        table(weeks, words));
  }

  private static int every(List<Week> weeks) {
    return weeks.size() > 8 ? 2 : 1;
  }

  private static void bar(
      Drawing.Sheet sheet,
      Week week,
      double x,
      double slot,
      int most,
      Messages words,
      boolean named) {
    double width = Math.min(slot * 0.6, 42);
    double left = x + (slot - width) / 2;
    if (week.appointments() > 0) {
      double top = y(week.appointments(), most);
      sheet.add(new Mark.Box(left, top, width, BOTTOM - top, 0, Pen.fill(Pen.ACCENT)));
    }
    if (week.actions() > 0) {
      double top = y(week.all(), most);
      double height = y(week.appointments(), most) - top;
      sheet.add(
          new Mark.Box(
              left + 1, top, width - 2, height, 0, Pen.line(Pen.ACCENT, 2).filled("#ffffff")));
    }
    if (named) {
      String day = words.shortDate(week.from());
      String[] parts = day.split(" ");
      sheet.words(x + slot / 2, BOTTOM + 20, parts[0], Mark.Anchor.MIDDLE, 14);
      sheet.words(
          x + slot / 2,
          BOTTOM + 38,
          parts[1].substring(0, Math.min(3, parts[1].length())),
          Mark.Anchor.MIDDLE,
          14);
    }
  }

  static double y(int count, int most) {
    return BOTTOM - (double) count / most * (BOTTOM - TOP);
  }

  private static String alternative(List<Week> weeks, int services, Messages words) {
    Week fullest =
        weeks.stream()
            .reduce((one, other) -> other.all() > one.all() ? other : one)
            .orElse(weeks.getFirst());
    return words.count("drawing.load-services", services)
        + " "
        + words.text(
            "drawing.load-most",
            Map.of(
                "from", fullest.from(),
                "appointments", fullest.appointments(),
                "actions", fullest.actions()));
  }

  private static List<List<String>> table(List<Week> weeks, Messages words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.text("drawing.week"),
            words.text("drawing.appointments"),
            words.text("drawing.actions")));
    weeks.forEach(
        w ->
            rows.add(
                List.of(
                    words.shortDate(w.from()),
                    String.valueOf(w.appointments()),
                    String.valueOf(w.actions()))));
    return rows;
  }
}
