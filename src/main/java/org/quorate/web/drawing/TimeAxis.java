package org.quorate.web.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along a drawing, from left to right, with a tick at the beginning of a month.
 *
 * @param left where the first day lies
 * @param right where the last lies
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {
  private static final int MOST_TICKS = 7;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  double at(LocalDate day) {
    long whole = ChronoUnit.DAYS.between(first, last);
    if (whole <= 0) {
      return (left + right) / 2;
    }
    double share = (double) ChronoUnit.DAYS.between(first, day) / whole;
    return left + Math.clamp(share, 0, 1) * (right - left);
  }

  void draw(Drawing.Sheet sheet, double top, double bottom) {
    List<YearMonth> months = months();
    YearMonth before = null;
    for (YearMonth month : months) {
      double x = at(month.atDay(1));
      sheet.line(x, top, x, bottom, Pen.line(Pen.PALE, 1));
      boolean yearToo = before == null || before.getYear() != month.getYear();
      sheet.words(x, bottom + 20, month.format(yearToo ? YEAR : MONTH), Mark.Anchor.MIDDLE, 14);
      before = month;
    }
  }

  private List<YearMonth> months() {
    List<YearMonth> all = new ArrayList<>();
    YearMonth month = YearMonth.from(first.minusDays(1)).plusMonths(1);
    for (; !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
      all.add(month);
    }
    int step = (all.size() + MOST_TICKS - 1) / MOST_TICKS;
    List<YearMonth> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += Math.max(step, 1)) {
      some.add(all.get(i));
    }
    return some;
  }
}
