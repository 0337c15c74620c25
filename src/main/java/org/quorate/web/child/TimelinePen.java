package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Messages;
import org.quorate.web.child.Drawing.Lane;
import org.quorate.web.child.Drawing.Mark;
import org.quorate.web.child.Drawing.Tick;

/** Draws what happened this year and in the two before it, and what lies ahead, as a timeline. */
final class TimelinePen {
  private static final int WIDTH = 900;
  private static final int LEFT = 110;
  private static final int RIGHT = 20;
  private static final int TOP = 26;
  private static final int LANE = 30;
  private static final int YEARS_BACK = 2;

  private final Messages words;
  private final ZoneId zone;
  private final LocalDate today;

  TimelinePen(Messages words, LocalDate today) {
    this.words = words;
    this.zone = words.zone();
    this.today = today;
  }

  /**
   * @param told in any order
   */
  Drawing draw(List<ChronicleEntry> told, ChronicleWords saying) {
    LocalDate earliest = LocalDate.of(today.getYear() - YEARS_BACK, Month.JANUARY, 1);
    Map<Strand, List<ChronicleEntry>> lanes = new EnumMap<>(Strand.class);
    told.stream()
        .filter(line -> !day(line.at()).isBefore(earliest))
        .forEach(line -> lanes.computeIfAbsent(line.strand(), s -> new ArrayList<>()).add(line));
    if (lanes.isEmpty()) {
      return new Drawing("", WIDTH, 0, List.of(), List.of(), 0);
    }
    List<LocalDate> days =
        lanes.values().stream().flatMap(List::stream).map(line -> day(line.at())).sorted().toList();
    LocalDate first = earlier(days.getFirst(), today).withDayOfYear(1);
    LocalDate last = later(days.getLast(), today).withDayOfMonth(1).plusMonths(1);
    Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last));
    List<Lane> drawn = new ArrayList<>();
    lanes.forEach((strand, lines) -> drawn.add(lane(strand, drawn.size(), lines, scale, saying)));
    return new Drawing(
        words.text(
            "child-story.drawn",
            "from",
            words.shortDate(first),
            "to",
            words.shortDate(last.minusDays(1))),
        WIDTH,
        TOP + LANE * drawn.size() + 4,
        drawn,
        ticks(first, last, scale),
        scale.x(today));
  }

  private Lane lane(
      Strand strand, int row, List<ChronicleEntry> lines, Scale scale, ChronicleWords saying) {
    int top = TOP + LANE * row;
    return new Lane(
        words.name(strand),
        top,
        top + LANE / 2,
        lines.stream()
            .map(
                line ->
                    new Mark(scale.x(day(line.at())), saying.when(line) + ": " + saying.text(line)))
            .toList());
  }

  private List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
    List<Tick> all = new ArrayList<>();
    for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
      boolean year = month.getMonthValue() == 1 || month.equals(first);
      all.add(new Tick(scale.x(month), year ? "" + month.getYear() : "", year));
    }
    return all;
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private static LocalDate earlier(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  /** From days to places. */
  private record Scale(LocalDate first, long days) {
    int x(LocalDate day) {
      long from = ChronoUnit.DAYS.between(first, day);
      return LEFT + (int) (from * (WIDTH - LEFT - RIGHT) / days);
    }
  }
}
