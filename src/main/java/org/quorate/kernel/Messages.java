package org.quorate.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word that people read, on pages, in mails and in problems, looked up by key in {@code
 * messages.properties}; a language of its own (Welsh) may lack words, which are then English. Dates
 * are written as the GOV.UK style guide writes them, in the service's time zone.
 *
 * <p>Values are named: {@code {count} children}. A key that has no words reads as itself, so that a
 * page with a gap is still a page; a test keeps gaps out.
 */
public final class Messages {
  public static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
  private static final ZoneId UK_TIME = ZoneId.of("Europe/London");
  private static final Properties ENGLISH_WORDS = read("/messages.properties");
  private static final Properties WELSH_WORDS = read("/messages_cy.properties");

  private final Locale locale;
  private final ZoneId zone;
  private final Properties words;

  private Messages(Locale locale, ZoneId zone, Properties words) {
    this.locale = locale;
    this.zone = zone;
    this.words = words;
  }

  /** English words, dates in UK time. */
  public static Messages english() {
    return english(UK_TIME);
  }

  public static Messages english(ZoneId zone) {
    return new Messages(Locale.UK, zone, ENGLISH_WORDS);
  }

  public static Messages welsh(ZoneId zone) {
    return new Messages(WELSH, zone, WELSH_WORDS);
  }

  /** The language tag for the page's {@code lang} attribute. */
  public String language() {
    return locale.getLanguage();
  }

  public ZoneId zone() {
    return zone;
  }

  /** The words of {@code key}; {@code named} is name, value, name, value ... */
  public String text(String key, Object... named) {
    return text(key, pairs(named));
  }

  public String text(String key, Map<String, ?> named) {
    return words(key).map(pattern -> fill(pattern, named)).orElse(key);
  }

  /**
   * The words for a number of things: {@code key.zero} where it exists, {@code key.one}, else
   * {@code key.other}; Welsh may also have {@code two}, {@code few} and {@code many}. The number is
   * {@code {count}} in them.
   */
  public String count(String key, long count, Object... named) {
    Map<String, Object> all = pairs(named);
    all.put("count", count);
    String form = key + "." + plural(count);
    return text(words(form).isPresent() ? form : key + ".other", all);
  }

  /**
   * What a constant is called: {@code MeetingType.CORE_GROUP} under {@code
   * meeting-type.core-group}.
   */
  public String name(Enum<?> constant) {
    return text(key(constant));
  }

  public static String key(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    Class<?> owner = type.getEnclosingClass();
    String name =
        owner == null ? type.getSimpleName() : owner.getSimpleName() + type.getSimpleName();
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + "."
        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong, in a sentence that says how to put it right. */
  public String fault(Rejected.Fault fault) {
    return text("problem." + fault.problem().key(), fault.parameters());
  }

  /** The words of {@code key}, empty where there are none. */
  public Optional<String> find(String key) {
    return words(key);
  }

  /** Every key of the English file, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(ENGLISH_WORDS.stringPropertyNames());
  }

  /** {@code Thursday 4 December 2025}. */
  public String date(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + " " + shortDate(day);
  }

  /** {@code 4 December 2025}. */
  public String shortDate(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, locale)
        + " "
        + day.getYear();
  }

  /** {@code 10am}, {@code 2:30pm}, {@code midday}, {@code midnight}. */
  public String time(LocalTime time) {
    if (time.equals(LocalTime.NOON) || time.equals(LocalTime.MIDNIGHT)) {
      return text(time.equals(LocalTime.NOON) ? "time.midday" : "time.midnight");
    }
    String half = text(time.isBefore(LocalTime.NOON) ? "time.morning" : "time.afternoon");
    return time.format(DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "h" : "h:mm", locale))
        + half;
  }

  /** {@code Thursday 4 December 2025, 10am}. */
  public String when(LocalDateTime at) {
    return date(at.toLocalDate()) + ", " + time(at.toLocalTime());
  }

  /** The same of a moment, in the service's time zone. */
  public String when(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    return when(here.toLocalDateTime());
  }

  private Optional<String> words(String key) {
    return Optional.ofNullable(words.getProperty(key, ENGLISH_WORDS.getProperty(key)));
  }

  private String plural(long count) {
    if (!WELSH.getLanguage().equals(language())) {
      return count == 0 ? "zero" : count == 1 ? "one" : "other";
    }
    return switch ((int) Math.min(count, Integer.MAX_VALUE)) {
      case 0 -> "zero";
      case 1 -> "one";
      case 2 -> "two";
      case 3 -> "few";
      case 6 -> "many";
      default -> "other";
    };
  }

  private String fill(String pattern, Map<String, ?> named) {
    return PARAMETER
        .matcher(pattern)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    named.containsKey(found.group(1))
                        ? spoken(named.get(found.group(1)))
                        : found.group()));
  }

  private String spoken(Object value) {
    return switch (value) {
      case LocalDate day -> date(day);
      case LocalDateTime at -> when(at);
      case LocalTime time -> time(time);
      case Instant at -> when(at);
      case Enum<?> constant -> name(constant);
      default -> value.toString();
    };
  }

  private static Map<String, Object> pairs(Object... named) {
    if (named.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value");
    }
    Map<String, Object> pairs = new TreeMap<>();
    for (int i = 0; i < named.length; i += 2) {
      pairs.put((String) named[i], named[i + 1]);
    }
    return pairs;
  }

  private static Properties read(String resource) {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Messages.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return words;
  }
}
