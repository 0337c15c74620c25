package org.quorate.child.education;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * A school kept a child out: for some days, or for good. The law calls both an exclusion, schools
 * call the first a suspension.
 */
@Entity
@Table(name = "suspension")
public class Suspension extends FileEntry {
  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(nullable = false)
  private AgencyId school;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(nullable = false)
  private String reason = "";

  protected Suspension() {}

  private Suspension(ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    super(child, details.from(), today, by, at);
    this.kind = details.kind();
    this.school = details.school();
    this.lastDay = details.lastDay().orElse(null);
    this.reason = words(details.reason(), "reasonGiven");
  }

  /** For how long. */
  public enum Kind {
    FIXED_PERIOD,
    PERMANENT
  }

  /**
   * What is told of it.
   *
   * @param lastDay of a fixed period, once it is known; a permanent exclusion has none
   */
  public record Details(
      Kind kind, AgencyId school, LocalDate from, Optional<LocalDate> lastDay, String reason) {}

  /** Throws where the days are the wrong way round, or a permanent exclusion has a last day. */
  public static Suspension record(
      ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    if (details.lastDay().filter(last -> last.isBefore(details.from())).isPresent()) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "to");
    }
    if (details.kind() == Kind.PERMANENT && details.lastDay().isPresent()) {
      throw new Rejected(ChildProblem.PERMANENT_HAS_NO_END, "to");
    }
    return new Suspension(child, details, today, by, at);
  }

  public Kind kind() {
    return kind;
  }

  public AgencyId school() {
    return school;
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** What the school said; empty where it said nothing. */
  public String reason() {
    return reason;
  }
}
