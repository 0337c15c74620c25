package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.quorate.kernel.Rejected;

/** From a first day to a last day, both included; open as long as nobody knows the last one. */
@Embeddable
public class Period {
  @Column(name = "from_date", nullable = false)
  private LocalDate from;

  @Column(name = "to_date")
  private LocalDate to;

  protected Period() {}

  private Period(LocalDate from, LocalDate to) {
    this.from = Objects.requireNonNull(from);
    this.to = to;
  }

  public static Period since(LocalDate from) {
    return new Period(from, null);
  }

  /** Throws {@link ChildProblem#ENDS_BEFORE_IT_STARTS} where the days are the wrong way round. */
  public static Period of(LocalDate from, Optional<LocalDate> to) {
    return to.map(last -> since(from).until(last)).orElseGet(() -> since(from));
  }

  /** The same period with its last day. */
  public Period until(LocalDate last) {
    if (last.isBefore(from)) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "to");
    }
    return new Period(from, last);
  }

  public LocalDate from() {
    return from;
  }

  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /** No last day is known. */
  public boolean isOpen() {
    return to == null;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(Period other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period that && from.equals(that.from) && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  @Override
  public String toString() {
    return from + "/" + (to == null ? ".." : to);
  }
}
