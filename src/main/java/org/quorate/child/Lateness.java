package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why a limit is missed, and the manager who knows; kept with the clock, also once it is met. */
@Embeddable
public class Lateness {
  @Enumerated(EnumType.STRING)
  @Column(name = "late_kind")
  private LateReason kind;

  @Column(name = "late_reason")
  private String reason;

  @Column(name = "late_manager")
  private String manager;

  @Column(name = "late_noted_by")
  private String notedBy;

  @Column(name = "late_noted_at")
  private Instant notedAt;

  protected Lateness() {}

  static Lateness of(
      LateReason kind, String reason, String manager, String notedBy, Instant notedAt) {
    Lateness lateness = new Lateness();
    lateness.kind = kind;
    lateness.reason = reason.strip();
    lateness.manager = manager.strip();
    lateness.notedBy = notedBy;
    lateness.notedAt = notedAt;
    return lateness;
  }

  boolean isGiven() {
    return reason != null;
  }

  /** Which of the closed list; what was noted before there was a list is of the kind OTHER. */
  public LateReason kind() {
    return kind == null ? LateReason.OTHER : kind;
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
