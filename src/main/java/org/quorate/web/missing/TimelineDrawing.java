package org.quorate.web.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.kernel.Messages;

/**
 * A year from left to right: the episodes above, and below them what else changed: school, home,
 * level of risk, meetings. So the eye sees what came before she went and what was done after.
 */
final class TimelineDrawing {
  private static final int LEFT = 110;
  private static final int WIDTH = 840;
  private static final int RIGHT = 14;
  private static final int TOP = 26;
  private static final int LANE = 34;
  private static final int BAR = 18;
  private static final int LETTER = 8;
  private static final int MONTHS = 12;

  private final Messages words;
  private final LocalDate today;
  private final LocalDate first;
  private final Instant now;

  TimelineDrawing(Messages words, LocalDate today, Instant now) {
    this.words = words;
    this.today = today;
    this.first = today.minusMonths(MONTHS).withDayOfMonth(1);
    this.now = now;
  }

  Drawing of(List<Numbered> episodes, List<Lane> lanes) {
    Drawing.Sketch sketch = new Drawing.Sketch();
    int height = TOP + (lanes.size() + 1) * LANE;
    months(sketch, height);
    lane(words.text("missing-drawn.episodes"), TOP, sketch);
    episodes.forEach(episode -> draw(episode, sketch));
    for (int i = 0; i < lanes.size(); i++) {
      int y = TOP + (i + 1) * LANE;
      lane(lanes.get(i).name(), y, sketch);
      lanes.get(i).stretches().forEach(stretch -> draw(stretch, y, sketch));
    }
    sketch.line(0, height, LEFT + WIDTH + RIGHT, height, "quorate-plot__rule");
    return sketch.of(
        words.text("missing-drawn.timeline", "from", first, "to", today),
        LEFT + WIDTH + RIGHT,
        height + 2);
  }

  private void months(Drawing.Sketch sketch, int height) {
    for (LocalDate month = first; !month.isAfter(today); month = month.plusMonths(1)) {
      sketch.line(x(month), TOP, x(month), height, "quorate-plot__hour");
      if (x(month) < LEFT + WIDTH - LANE) {
        sketch.text(
            x(month) + 2,
            TOP - LETTER,
            "start",
            month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK));
      }
    }
  }

  private void lane(String name, int y, Drawing.Sketch sketch) {
    sketch.line(0, y, LEFT + WIDTH + RIGHT, y, "quorate-plot__rule");
    sketch.text(0, y + LANE / 2 + LETTER / 2, "start", name);
  }

  private void draw(Numbered episode, Drawing.Sketch sketch) {
    LocalDate day = episode.spell().day();
    LocalDate back = episode.spell().to().orElse(now).atZone(words.zone()).toLocalDate();
    if (back.isBefore(first)) {
      return;
    }
    int begin = x(day);
    sketch.box(
        begin,
        TOP + LANE - BAR - 1,
        Math.max(LETTER / 2, x(back) - begin),
        BAR,
        1,
        "quorate-plot__went",
        words.text(
            "missing-drawn.went",
            "number",
            episode.number(),
            "when",
            words.when(episode.spell().from()),
            "length",
            new Lengths(words).of(episode.spell().lasted(now))));
    sketch.text(begin + 2, TOP + LANE - BAR - 3, "middle", "" + episode.number());
  }

  private void draw(Lane.Stretch stretch, int y, Drawing.Sketch sketch) {
    Optional<LocalDate> to = stretch.to().filter(last -> last.isBefore(today));
    if (to.filter(first::isAfter).isPresent() || stretch.from().isAfter(today)) {
      return;
    }
    if (stretch.moment()) {
      if (!stretch.from().isBefore(first)) {
        sketch.box(
            x(stretch.from()) - LETTER / 2,
            y + (LANE - LETTER) / 2,
            LETTER,
            LETTER,
            LETTER / 2,
            "quorate-plot__meeting",
            stretch.text());
      }
      return;
    }
    int begin = x(stretch.from().isBefore(first) ? first : stretch.from());
    int length = Math.max(LETTER / 2, x(to.orElse(today)) - begin);
    sketch.box(begin, y + (LANE - BAR) / 2, length, BAR, 1, "quorate-plot__span", stretch.text());
    int letters = (length - LETTER) / LETTER;
    if (letters > 2) {
      sketch.text(
          begin + LETTER / 2, y + LANE / 2 + LETTER / 2, "start", cut(stretch.text(), letters));
    }
  }

  private static String cut(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
  }

  private int x(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, today);
    long at = ChronoUnit.DAYS.between(first, day.isBefore(first) ? first : day);
    return LEFT + (int) (at * WIDTH / Math.max(1, days));
  }
}
