package org.quorate.itip;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.fortuna.ical4j.transform.compliance.TzHelper;

/**
 * A time in somebody else's calendar object. Its zone may be an IANA name, a Windows name, a path
 * that ends in one, or free text; where it cannot be told, a person reads what was written.
 *
 * @param written value and zone as they stood
 * @param moment when that is; empty where the zone is not known
 */
public record ProposedTime(String written, Optional<Instant> moment) {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  static ProposedTime of(ContentLine line) {
    String zone = line.parameter("TZID").orElse("");
    String written = zone.isEmpty() ? line.value() : line.value() + " " + zone;
    return new ProposedTime(written, moment(line.value().strip(), zone));
  }

  /** The moment of a date-time in UTC form, or in the zone given. */
  static Optional<Instant> moment(String value, String zone) {
    boolean utc = value.endsWith("Z") || value.endsWith("z");
    String local = utc ? value.substring(0, value.length() - 1) : value;
    Optional<ZoneId> known = utc ? Optional.of(ZoneOffset.UTC) : zone(zone);
    try {
      LocalDateTime time = LocalDateTime.parse(local, LOCAL);
      return known.map(where -> time.atZone(where).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** IANA first, then the path's last two parts, then the names that Windows uses. */
  private static Optional<ZoneId> zone(String name) {
    String[] parts = name.split("/");
    String tail = parts.length < 2 ? name : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    return iana(name).or(() -> iana(tail)).or(() -> windows(name));
  }

  private static Optional<ZoneId> windows(String name) {
    try {
      return Optional.ofNullable(TzHelper.getCorrectedTimeZoneIdFrom(name))
          .flatMap(ProposedTime::iana);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> iana(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
