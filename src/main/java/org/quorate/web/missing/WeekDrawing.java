package org.quorate.web.missing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.quorate.kernel.Messages;
import org.quorate.missing.EpisodePattern.Spell;

/**
 * All episodes laid over one week: the row is the day she went, the bar begins at the hour and is
 * as long as she was away, running on through the rows below. Bars of one row lie below each other.
 */
final class WeekDrawing {
  private static final int LEFT = 44;
  private static final int TOP = 26;
  private static final int HOUR = 18;
  private static final int DAY = 24;

  /** To midday of the next day, when most are back. */
  private static final int HOURS = 36;

  private static final int LINE = 16;
  private static final int PAD = 6;
  private static final int EVERY = 6;

  private final Messages words;
  private final Instant now;

  WeekDrawing(Messages words, Instant now) {
    this.words = words;
    this.now = now;
  }

  Drawing of(List<Numbered> episodes) {
    Drawing.Sketch sketch = new Drawing.Sketch();
    int width = LEFT + HOURS * HOUR + PAD;
    int y = TOP;
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Numbered> gone =
          episodes.stream().filter(e -> e.spell().day().getDayOfWeek() == day).toList();
      sketch.line(0, y, width, y, "quorate-plot__rule");
      sketch.text(0, y + LINE, "start", day.getDisplayName(TextStyle.SHORT, Locale.UK));
      int bar = y + PAD / 2;
      for (Numbered episode : gone) {
        draw(episode, bar, sketch);
        bar += LINE;
      }
      y += Math.max(1, gone.size()) * LINE + PAD;
    }
    sketch.line(0, y, width, y, "quorate-plot__rule");
    for (int hour = 0; hour <= HOURS; hour += EVERY) {
      sketch.line(x(hour), TOP, x(hour), y, "quorate-plot__hour");
      sketch.text(
          x(hour),
          TOP - PAD,
          hour == HOURS ? "end" : hour == 0 ? "start" : "middle",
          words.time(LocalTime.of(hour % DAY, 0)));
    }
    return sketch.of(words.text("missing-drawn.week"), width, y + PAD);
  }

  private void draw(Numbered episode, int y, Drawing.Sketch sketch) {
    Spell spell = episode.spell();
    ZonedDateTime from = spell.from().atZone(spell.zone());
    int begin = LEFT + minutes(from.toLocalTime()) * HOUR / 60;
    Duration lasted = spell.lasted(now);
    int room = LEFT + HOURS * HOUR - begin;
    int length = (int) Math.min(room, Math.max(PAD, lasted.toMinutes() * HOUR / 60));
    boolean goesOn = lasted.toMinutes() * HOUR / 60 > room;
    sketch.box(begin, y, length, LINE - PAD / 2, 2, "quorate-plot__went", says(episode));
    if (goesOn) {
      sketch.line(
          begin + length,
          y + LINE / 2 - 2,
          begin + length + PAD,
          y + LINE / 2 - 2,
          "quorate-plot__on");
    }
    if (begin - LEFT > HOUR) {
      sketch.text(begin - 3, y + LINE - PAD / 2 - 1, "end", "" + episode.number());
    } else {
      sketch.mark(begin + PAD + 2, y + LINE - PAD / 2 - 1, "" + episode.number());
    }
  }

  private String says(Numbered episode) {
    return words.text(
        "missing-drawn.went",
        "number",
        episode.number(),
        "when",
        words.when(episode.spell().from()),
        "length",
        new Lengths(words).of(episode.spell().lasted(now)));
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static int x(int hour) {
    return LEFT + hour * HOUR;
  }
}
