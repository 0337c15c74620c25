package org.quorate.web.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.web.Errors;
import org.quorate.web.Form;

/** Fills in a form from what is known, hours among it. */
final class Typed {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Typed() {}

  static Typed with(String field, String value) {
    return new Typed().and(field, value);
  }

  Typed and(String field, String value) {
    values.put(field, List.of(value));
    return this;
  }

  Typed moment(String field, Optional<Instant> at, ZoneId zone) {
    at.map(moment -> moment.atZone(zone))
        .ifPresent(
            moment -> {
              LocalDate day = moment.toLocalDate();
              and(field + "-day", "" + day.getDayOfMonth());
              and(field + "-month", "" + day.getMonthValue());
              and(field + "-year", "" + day.getYear());
              and(field + "-time", HOUR.format(moment));
            });
    return this;
  }

  Form form() {
    return new Form(values, Errors.NONE);
  }
}
