package org.quorate.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** An action's date was moved: from when, to when, why, by whom. */
@Embeddable
public class Redating {
  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  private String reason;
  private String author;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Redating() {}

  Redating(LocalDate from, LocalDate to, String reason, String author, Instant at) {
    this.from = from;
    this.to = to;
    this.reason = reason;
    this.author = author;
    this.recordedAt = at;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public String reason() {
    return reason;
  }

  public String author() {
    return author;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
