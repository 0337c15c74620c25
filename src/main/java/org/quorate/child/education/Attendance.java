package org.quorate.child.education;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/** How much of its lessons a child came to between two days, in percent as schools report it. */
@Entity
@Table(name = "attendance")
public class Attendance extends FileEntry {
  private static final int WHOLE = 100;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  @Column(nullable = false)
  private int percent;

  protected Attendance() {}

  private Attendance(
      ChildId child,
      LocalDate from,
      LocalDate to,
      int percent,
      LocalDate today,
      Actor by,
      Instant at) {
    super(child, from, today, by, at);
    this.lastDay = to;
    this.percent = percent;
  }

  /** Throws for a figure that is no percentage, or days that are the wrong way round. */
  public static Attendance record(
      ChildId child,
      LocalDate from,
      LocalDate to,
      int percent,
      LocalDate today,
      Actor by,
      Instant at) {
    notAfter(to, today, "to");
    if (to.isBefore(from)) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "to");
    }
    if (percent < 0 || percent > WHOLE) {
      throw new Rejected(ChildProblem.PERCENT_WRONG, "percent");
    }
    return new Attendance(child, from, to, percent, today, by, at);
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  /** Of the lessons there were, from 0 to 100. */
  public int percent() {
    return percent;
  }
}
