package org.quorate.kernel;

import java.util.Objects;

/**
 * A person's name in the two parts that forms ask for. It has no {@code toString} that tells it: a
 * name that slips into a log line reads as stars.
 *
 * @param given what the person is called; may be empty for an unborn child
 * @param family the family name; may be empty where a person has only one name
 */
public record PersonName(String given, String family) {
  public PersonName {
    given = Objects.requireNonNull(given).strip();
    family = Objects.requireNonNull(family).strip();
  }

  /** Both parts in the order they are spoken. */
  public String full() {
    return (given + " " + family).strip();
  }

  @Override
  public String toString() {
    return "***";
  }
}
