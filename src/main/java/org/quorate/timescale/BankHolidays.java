package org.quorate.timescale;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The bank holidays of a place, by year. Those of England and Wales come from a library that is
 * kept up to date; a day proclaimed since (a coronation, a funeral) is added as a one-off. Each
 * year is worked out once.
 */
public final class BankHolidays {
  private final IntFunction<Collection<BankHoliday>> regular;
  private final List<BankHoliday> oneOffs;
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  private BankHolidays(
      IntFunction<Collection<BankHoliday>> regular, Collection<BankHoliday> oneOffs) {
    this.regular = regular;
    this.oneOffs = List.copyOf(oneOffs);
  }

  /** England and Wales, as the law's working day means it, and the days given beside them. */
  public static BankHolidays ofEnglandAndWales(Collection<BankHoliday> oneOffs) {
    HolidayManager library = HolidayManager.getInstance(ManagerParameters.create("gb"));
    return new BankHolidays(
        year ->
            library.getHolidays(Year.of(year), "eng").stream()
                .map(day -> new BankHoliday(day.getDate(), day.getDescription(Locale.UK)))
                .toList(),
        oneOffs);
  }

  /** Only the days given: for tests, and for places without a calendar of their own. */
  public static BankHolidays only(Collection<BankHoliday> days) {
    return new BankHolidays(year -> List.of(), days);
  }

  /** What the day is called, if it is a bank holiday. */
  public Optional<String> name(LocalDate day) {
    return Optional.ofNullable(of(day.getYear()).get(day));
  }

  /** The bank holidays of one year in order, weekends not excepted. */
  public Map<LocalDate, String> of(int year) {
    return years.computeIfAbsent(year, this::workOut);
  }

  private Map<LocalDate, String> workOut(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    regular.apply(year).forEach(day -> days.put(day.date(), day.name()));
    oneOffs.stream()
        .filter(day -> day.date().getYear() == year)
        .forEach(day -> days.putIfAbsent(day.date(), day.name()));
    return Collections.unmodifiableMap(days);
  }
}
