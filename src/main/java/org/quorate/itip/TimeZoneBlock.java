package org.quorate.itip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The VTIMEZONE of a zone (RFC 5545 section 3.6.5), written from the same rules that our own clock
 * uses: an object without it is read an hour out by some calendars.
 */
final class TimeZoneBlock {
  /** As the calendars in use write it; the rules in force are taken to have always been so. */
  private static final int FIRST_YEAR = 1970;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Map<ZoneId, String> WRITTEN = new ConcurrentHashMap<>();

  private TimeZoneBlock() {}

  static String of(ZoneId zone) {
    return WRITTEN.computeIfAbsent(zone, TimeZoneBlock::write);
  }

  private static String write(ZoneId zone) {
    ContentLines lines = new ContentLines().line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    List<ZoneOffsetTransitionRule> changes = zone.getRules().getTransitionRules();
    if (changes.isEmpty()) {
      ZoneOffset always = zone.getRules().getOffset(Instant.EPOCH.plusSeconds(Integer.MAX_VALUE));
      LocalDateTime from = LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay();
      lines.raw(part("STANDARD", from, "", always, always));
    }
    for (ZoneOffsetTransitionRule change : changes) {
      lines.raw(part(zone.getRules(), change));
    }
    return lines.line("END", "VTIMEZONE").toString();
  }

  private static String part(ZoneRules rules, ZoneOffsetTransitionRule change) {
    LocalDateTime first = change.createTransition(FIRST_YEAR).getDateTimeBefore();
    Instant after = change.createTransition(LocalDate.EPOCH.getYear() + 60).getInstant();
    String name = rules.isDaylightSavings(after) ? "DAYLIGHT" : "STANDARD";
    return part(name, first, repeats(change), change.getOffsetBefore(), change.getOffsetAfter());
  }

  private static String part(
      String name, LocalDateTime from, String repeats, ZoneOffset before, ZoneOffset after) {
    ContentLines lines = new ContentLines().line("BEGIN", name).line("DTSTART", LOCAL.format(from));
    if (!repeats.isEmpty()) {
      lines.line("RRULE", repeats);
    }
    return lines
        .line("TZOFFSETFROM", offset(before))
        .line("TZOFFSETTO", offset(after))
        .line("END", name)
        .toString();
  }

  private static String repeats(ZoneOffsetTransitionRule change) {
    LocalDate day = change.createTransition(FIRST_YEAR).getDateTimeBefore().toLocalDate();
    boolean last = change.getDayOfMonthIndicator() < 0 || isLastWeek(change);
    int which = last ? -1 : (change.getDayOfMonthIndicator() + 6) / 7;
    String weekday = change.getDayOfWeek().name().substring(0, 2);
    return "FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYDAY=" + which + weekday;
  }

  /** "Sunday on or after the 25th" is the last Sunday of a month of 31 days. */
  private static boolean isLastWeek(ZoneOffsetTransitionRule change) {
    LocalDate sample = LocalDate.of(FIRST_YEAR, change.getMonth(), 1);
    int lastDay = sample.with(TemporalAdjusters.lastDayOfMonth()).getDayOfMonth();
    return change.getDayOfMonthIndicator() + 6 >= lastDay;
  }

  private static String offset(ZoneOffset offset) {
    String id = offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    return id.replace(":", "");
  }
}
