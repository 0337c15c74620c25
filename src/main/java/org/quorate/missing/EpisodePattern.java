package org.quorate.missing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.PatternRule;

/**
 * The episodes of one child read together: how many, how long, on which days of the week, at what
 * hour, where from and where to. A pure function of the episodes; those struck out are not among
 * them.
 *
 * @param spells oldest first
 */
public record EpisodePattern(List<Spell> spells) {
  private static final int MORNING = 6;
  private static final int MIDDAY = 12;
  private static final int EVENING = 18;

  public EpisodePattern {
    spells = List.copyOf(spells);
  }

  /** One time away, where the authority lies. */
  public record Spell(
      EpisodeId episode,
      Instant from,
      Optional<Instant> to,
      ZoneId zone,
      String lastSeen,
      String foundWhere,
      String foundWith,
      Reporting reporting) {
    static Spell of(MissingEpisode episode, ZoneId zone) {
      Optional<Found> found = episode.found();
      return new Spell(
          episode.id(),
          episode.since(),
          found.map(Found::at),
          zone,
          episode.lastSeen(),
          found.map(Found::where).orElse(""),
          found.map(Found::with).orElse(""),
          episode.report().reporting());
    }

    /** The day she went. */
    public LocalDate day() {
      return from.atZone(zone).toLocalDate();
    }

    /** The hour she went. */
    public LocalTime time() {
      return from.atZone(zone).toLocalTime();
    }

    /** How long; real hours, so that the night of a clock change counts 23 or 25 to the day. */
    public Duration lasted(Instant now) {
      return Duration.between(from, to.orElse(now));
    }

    /**
     * How many nights began while she was away: evenings on which she was not there at midnight.
     */
    public long nights(Instant now) {
      return java.time.temporal.ChronoUnit.DAYS.between(
          day(), to.orElse(now).atZone(zone).toLocalDate());
    }
  }

  /** The four quarters of a day, as people speak of them. */
  public enum PartOfDay {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING;

    static PartOfDay at(LocalTime time) {
      int hour = time.getHour();
      if (hour < EpisodePattern.MORNING) {
        return NIGHT;
      }
      if (hour < MIDDAY) {
        return MORNING;
      }
      return hour < EpisodePattern.EVENING ? AFTERNOON : EVENING;
    }
  }

  public static EpisodePattern of(Collection<MissingEpisode> episodes, ZoneId zone) {
    return new EpisodePattern(
        episodes.stream()
            .filter(episode -> !episode.isStruckOut())
            .map(episode -> Spell.of(episode, zone))
            .sorted(Comparator.comparing(Spell::from))
            .toList());
  }

  /** Those that began on the day itself or at most so many days before it. */
  public List<Spell> within(int days, LocalDate upTo) {
    LocalDate first = upTo.minusDays(days);
    return spells.stream()
        .filter(spell -> !spell.day().isBefore(first) && !spell.day().isAfter(upTo))
        .toList();
  }

  /** Whether this one belongs to as many, within as many days, as the rule names. */
  public boolean isRepeated(EpisodeId episode, PatternRule rule) {
    return spells.stream()
        .map(last -> within(rule.withinDays(), last.day()))
        .filter(window -> window.stream().anyMatch(spell -> spell.episode().equals(episode)))
        .anyMatch(window -> window.size() >= rule.episodes());
  }

  /** How many began on each day of the week, Monday first, those without any among them. */
  public Map<DayOfWeek, Long> byWeekday() {
    return counted(DayOfWeek.class, spell -> spell.day().getDayOfWeek());
  }

  public Map<PartOfDay, Long> byPartOfDay() {
    return counted(PartOfDay.class, spell -> PartOfDay.at(spell.time()));
  }

  /** Places named more than once or not, the most frequent first; spelt as first written. */
  public Map<String, Long> places() {
    Map<String, String> spelt = new LinkedHashMap<>();
    Map<String, Long> counts =
        spells.stream()
            .flatMap(spell -> Stream.of(spell.lastSeen(), spell.foundWhere()))
            .filter(place -> !place.isBlank())
            .collect(
                Collectors.groupingBy(
                    place -> {
                      String folded = place.toLowerCase(Locale.UK);
                      spelt.putIfAbsent(folded, place);
                      return folded;
                    },
                    LinkedHashMap::new,
                    Collectors.counting()));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> ordered.put(spelt.get(entry.getKey()), entry.getValue()));
    return ordered;
  }

  public Optional<Spell> longest(Instant now) {
    return spells.stream().max(Comparator.comparing(spell -> spell.lasted(now)));
  }

  public Duration inAll(Instant now) {
    return spells.stream().map(spell -> spell.lasted(now)).reduce(Duration.ZERO, Duration::plus);
  }

  /** Those that nobody reported, or reported late. */
  public long notReportedInTime() {
    return spells.stream().filter(spell -> spell.reporting() != Reporting.IN_TIME).count();
  }

  private <E extends Enum<E>> Map<E, Long> counted(Class<E> kind, Function<Spell, E> of) {
    Map<E, Long> counts = new EnumMap<>(kind);
    for (E each : kind.getEnumConstants()) {
      counts.put(each, 0L);
    }
    spells.forEach(spell -> counts.merge(of.apply(spell), 1L, Long::sum));
    return counts;
  }
}
