package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a child was born, or is expected. Before birth the expected date stands alone; it is kept
 * after birth.
 */
@Embeddable
public class Birth {
  @Column(name = "date_of_birth")
  private LocalDate born;

  @Column(name = "expected_date")
  private LocalDate expected;

  protected Birth() {}

  private Birth(LocalDate born, LocalDate expected) {
    this.born = born;
    this.expected = expected;
  }

  public static Birth on(LocalDate day) {
    return new Birth(Objects.requireNonNull(day), null);
  }

  /** Not born yet: the expected date of delivery. */
  public static Birth expectedOn(LocalDate day) {
    return new Birth(null, Objects.requireNonNull(day));
  }

  /** The child was born; what had been expected is kept. */
  Birth happenedOn(LocalDate day) {
    return new Birth(day, expected);
  }

  public Optional<LocalDate> born() {
    return Optional.ofNullable(born);
  }

  public Optional<LocalDate> expected() {
    return Optional.ofNullable(expected);
  }

  public boolean isUnborn() {
    return born == null;
  }

  /** Empty before birth. */
  public Optional<Age> ageOn(LocalDate day) {
    return born == null || day.isBefore(born) ? Optional.empty() : Optional.of(Age.on(born, day));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Birth that
        && Objects.equals(born, that.born)
        && Objects.equals(expected, that.expected);
  }

  @Override
  public int hashCode() {
    return Objects.hash(born, expected);
  }
}
