package org.quorate.web.missing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.kernel.Messages;
import org.quorate.missing.EpisodePattern.Spell;

/**
 * Half a year as a calendar: a column for each week, a row for each day of the week. A day on which
 * she went is filled and numbered, a day on which she was away is striped; so the eye sees the
 * Fridays.
 */
final class CalendarDrawing {
  private static final int WEEKS = 26;
  private static final int CELL = 22;
  private static final int GAP = 3;
  private static final int LEFT = 44;
  private static final int TOP = 26;
  private static final int DAYS = DayOfWeek.values().length;

  private final Messages words;
  private final LocalDate today;
  private final Instant now;
  private final LocalDate firstMonday;

  CalendarDrawing(Messages words, LocalDate today, Instant now) {
    this.words = words;
    this.today = today;
    this.now = now;
    this.firstMonday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
  }

  Drawing of(List<Numbered> episodes) {
    Drawing.Sketch sketch = new Drawing.Sketch();
    heads(sketch);
    Map<LocalDate, Numbered> went = new TreeMap<>();
    episodes.forEach(episode -> went.merge(episode.spell().day(), episode, (a, b) -> a));
    for (LocalDate day = firstMonday; !day.isAfter(today); day = day.plusDays(1)) {
      draw(day, went.get(day), episodes, sketch);
    }
    return sketch.of(
        words.text("missing-drawn.calendar", "from", firstMonday, "to", today),
        LEFT + WEEKS * (CELL + GAP),
        TOP + DAYS * (CELL + GAP));
  }

  private void heads(Drawing.Sketch sketch) {
    for (DayOfWeek day : DayOfWeek.values()) {
      sketch.text(
          0, y(day) + CELL - GAP * 2, "start", day.getDisplayName(TextStyle.SHORT, Locale.UK));
    }
    for (int week = 0; week < WEEKS; week++) {
      LocalDate monday = firstMonday.plusWeeks(week);
      if (week == 0 || monday.getMonth() != monday.minusWeeks(1).getMonth()) {
        sketch.text(x(week), TOP - GAP * 3, "start", month(monday));
      }
    }
  }

  private void draw(LocalDate day, Numbered went, List<Numbered> episodes, Drawing.Sketch sketch) {
    int x = x((int) java.time.temporal.ChronoUnit.WEEKS.between(firstMonday, day));
    int y = y(day.getDayOfWeek());
    if (went != null) {
      sketch.box(x, y, CELL, CELL, 2, "quorate-plot__went", says(went));
      sketch.mark(x + CELL / 2, y + CELL - GAP * 2, "" + went.number());
    } else if (episodes.stream().anyMatch(e -> isAway(e.spell(), day))) {
      sketch.box(x, y, CELL, CELL, 2, "quorate-plot__away", "");
      sketch.line(x, y + CELL, x + CELL, y, "quorate-plot__stripe");
    } else {
      sketch.box(x, y, CELL, CELL, 2, "quorate-plot__day", "");
    }
  }

  private boolean isAway(Spell spell, LocalDate day) {
    LocalDate back = spell.to().orElse(now).atZone(spell.zone()).toLocalDate();
    return day.isAfter(spell.day()) && !day.isAfter(back);
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

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
  }

  private static int x(int week) {
    return LEFT + week * (CELL + GAP);
  }

  private static int y(DayOfWeek day) {
    return TOP + day.ordinal() * (CELL + GAP);
  }
}
