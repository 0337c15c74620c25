package org.quorate.web.child;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.web.Errors;
import org.quorate.web.Form;

/**
 * Fills in a form from what is known: {@code Filled.with("team", team).date("from", day).form()}.
 */
final class Filled {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Filled() {}

  static Filled with(String field, String value) {
    return new Filled().and(field, value);
  }

  Filled and(String field, String value) {
    values.put(field, List.of(value));
    return this;
  }

  Filled date(String field, Optional<LocalDate> date) {
    date.ifPresent(
        day ->
            and(field + "-day", "" + day.getDayOfMonth())
                .and(field + "-month", "" + day.getMonthValue())
                .and(field + "-year", "" + day.getYear()));
    return this;
  }

  Form form() {
    return new Form(values, Errors.NONE);
  }
}
