package org.quorate.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where somebody says an area stands on a day, from 0 to 10, 10 being what the child described;
 * several over time are the distance travelled. Never changed: a new day brings a new score.
 */
@Embeddable
public class Score {
  public static final int WORST = 0;
  public static final int BEST = 10;

  @Enumerated(EnumType.STRING)
  @Column(name = "by_whom")
  private By by;

  private int points;

  @Column(name = "scored_on")
  private LocalDate on;

  private String words;
  private String author;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Score() {}

  Score(By by, int points, LocalDate on, String words, String author, Instant at) {
    this.by = by;
    this.points = points;
    this.on = on;
    this.words = words;
    this.author = author;
    this.recordedAt = at;
  }

  /** Whose view it is. */
  public enum By {
    CHILD,
    FAMILY,
    PROFESSIONALS
  }

  public By by() {
    return by;
  }

  public int points() {
    return points;
  }

  public LocalDate on() {
    return on;
  }

  /** Why that many, in the words of whoever scored; may be empty. */
  public String words() {
    return words;
  }

  /** Who wrote it down. */
  public String author() {
    return author;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
