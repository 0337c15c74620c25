package org.quorate.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanProblem;

/** How far one priority area had come, as a review found. */
@Embeddable
public class AreaProgress {
  @Column(nullable = false)
  private UUID area;

  @Enumerated(EnumType.STRING)
  private Course course;

  private String words;

  protected AreaProgress() {}

  public AreaProgress(UUID area, Course course, String words) {
    this.area = Objects.requireNonNull(area);
    this.course = Objects.requireNonNull(course);
    this.words = words.strip();
    if (this.words.length() > Review.LONGEST) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, "progress");
    }
  }

  /** Which way it went since the last review. */
  public enum Course {
    BETTER,
    SAME,
    WORSE
  }

  public UUID area() {
    return area;
  }

  public Course course() {
    return course;
  }

  /** May be empty. */
  public String words() {
    return words;
  }
}
