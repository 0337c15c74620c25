package org.quorate.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One row being read. A value that cannot be understood is a fault of its file and line, and the
 * reading goes on with nothing in its place, so that one run finds every fault.
 */
final class Row {
  private final String file;
  private final long line;
  private final Map<String, String> fields;
  private final Faults faults;

  Row(String file, long line, Map<String, String> fields, Faults faults) {
    this.file = file;
    this.line = line;
    this.fields = fields;
    this.faults = faults;
  }

  long line() {
    return line;
  }

  void fault(String message) {
    faults.add(file, line, message);
  }

  boolean has(String column) {
    return !fields.get(column).isEmpty();
  }

  /** A text that must be there; empty, with a fault, where it is not. */
  String text(String column) {
    String value = fields.get(column);
    if (value.isEmpty()) {
      fault("no " + column);
    }
    return value;
  }

  /** A text that may be missing. */
  String optional(String column) {
    return fields.get(column);
  }

  LocalDate from() {
    String value = fields.get("from");
    if (value.isEmpty()) {
      return Rulebook.ALWAYS;
    }
    return date("from").orElse(Rulebook.ALWAYS);
  }

  Optional<LocalDate> date(String column) {
    try {
      return Optional.of(LocalDate.parse(fields.get(column)));
    } catch (DateTimeParseException e) {
      fault("not a date in " + column + ": '" + fields.get(column) + "'; write 2027-04-01");
      return Optional.empty();
    }
  }

  Optional<Integer> number(String column) {
    String value = fields.get(column);
    if (value.matches("\\d{1,6}")) {
      return Optional.of(Integer.valueOf(value));
    }
    fault("not a whole number in " + column + ": '" + value + "'");
    return Optional.empty();
  }

  boolean yes(String column) {
    return word(column, Map.of("yes", true, "no", false)).orElse(false);
  }

  /** One of a few words that only this file uses. */
  <T> Optional<T> word(String column, Map<String, T> meanings) {
    T meaning = meanings.get(fields.get(column));
    if (meaning == null) {
      fault(
          "unknown "
              + column
              + " '"
              + fields.get(column)
              + "'; one of "
              + String.join(", ", meanings.keySet().stream().sorted().toList()));
    }
    return Optional.ofNullable(meaning);
  }

  /** One word of the vocabulary. */
  <E extends Enum<E>> Optional<E> one(String column, Class<E> type) {
    return named(fields.get(column), column, type);
  }

  /** Words of the vocabulary with a bar between them; none where the field is empty. */
  <E extends Enum<E>> List<E> some(String column, Class<E> type) {
    return parts(column).stream()
        .map(name -> named(name, column, type))
        .flatMap(Optional::stream)
        .toList();
  }

  /** As {@link #some}, but at least one, and by a look-up that knows other names too. */
  <T> Set<T> all(String column, Function<String, Set<T>> lookUp) {
    Set<T> found = new LinkedHashSet<>();
    for (String name : parts(column)) {
      Set<T> meant = lookUp.apply(name);
      if (meant.isEmpty()) {
        fault("unknown " + column + " " + name);
      }
      found.addAll(meant);
    }
    if (parts(column).isEmpty()) {
      fault("no " + column);
    }
    return found;
  }

  private List<String> parts(String column) {
    return Arrays.stream(fields.get(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private <E extends Enum<E>> Optional<E> named(String name, String column, Class<E> type) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      String what = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
      fault(
          name.isEmpty()
              ? "no " + column
              : "unknown " + what.toLowerCase(Locale.ROOT) + " " + name);
    }
    return found;
  }
}
