package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a limit is missed, and the manager who knows; kept with the clock, also once it is met. */
@Embeddable
public class Lateness {
  @Column(name = "late_reason")
  private String reason;

  @Column(name = "late_manager")
  private String manager;

  @Column(name = "late_noted_by")
  private String notedBy;

  @Column(name = "late_noted_at")
  private Instant notedAt;

  protected Lateness() {}

  static Lateness of(String reason, String manager, String notedBy, Instant notedAt) {
    Lateness lateness = new Lateness();
    lateness.reason = reason.strip();
    lateness.manager = manager.strip();
    lateness.notedBy = notedBy;
    lateness.notedAt = notedAt;
    return lateness;
  }

  boolean isGiven() {
    return reason != null;
  }

  public String reason() {
    return reason;
  }

  public String manager() {
    return manager;
  }

  public String notedBy() {
    return notedBy;
  }

  public Instant notedAt() {
    return notedAt;
  }
}
