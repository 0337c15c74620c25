package org.quorate.child.education;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;

/**
 * Somebody looked at what a child needs to learn, and said what was found: after moves and
 * suspensions this is what the reviews of Rebecca's case asked for.
 */
@Entity
@Table(name = "needs_review")
public class NeedsReview extends FileEntry {
  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(nullable = false)
  private String found;

  protected NeedsReview() {}

  private NeedsReview(
      ChildId child,
      Kind kind,
      LocalDate day,
      String found,
      LocalDate today,
      Actor by,
      Instant at) {
    super(child, day, today, by, at);
    this.kind = kind;
    this.found = neededWords(found, "found");
  }

  /** How formally. */
  public enum Kind {
    UNMET_NEEDS,
    SEN_SUPPORT,
    /** A statutory assessment for an education, health and care plan. */
    EHC_ASSESSMENT,
    EHC_PLAN,
    PERSONAL_EDUCATION_PLAN
  }

  public static NeedsReview record(
      ChildId child,
      Kind kind,
      LocalDate day,
      String found,
      LocalDate today,
      Actor by,
      Instant at) {
    return new NeedsReview(child, kind, day, found, today, by, at);
  }

  public Kind kind() {
    return kind;
  }

  /** What was found, in a few sentences. */
  public String found() {
    return found;
  }
}
