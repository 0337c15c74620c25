package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.quorate.agency.AgencyId;

/** Under which law the child lives, and which authority answers for her. */
@Embeddable
public class LegalStanding {
  @Enumerated(EnumType.STRING)
  @Column(name = "legal_status", nullable = false)
  private LegalStatus status = LegalStatus.NONE;

  @Column(name = "legal_status_since")
  private LocalDate since;

  @Column(name = "responsible_authority")
  private AgencyId responsibleAuthority;

  protected LegalStanding() {}

  private LegalStanding(LegalStatus status, LocalDate since, AgencyId responsibleAuthority) {
    this.status = Objects.requireNonNull(status);
    this.since = since;
    this.responsibleAuthority = responsibleAuthority;
  }

  /** No order, and our own authority is responsible. */
  public static LegalStanding ours() {
    return new LegalStanding();
  }

  /**
   * A standing.
   *
   * @param responsibleAuthority another local authority; empty where it is ours
   */
  public static LegalStanding of(
      LegalStatus status, Optional<LocalDate> since, Optional<AgencyId> responsibleAuthority) {
    return new LegalStanding(status, since.orElse(null), responsibleAuthority.orElse(null));
  }

  public LegalStatus status() {
    return status;
  }

  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /** Another local authority; empty where it is ours. */
  public Optional<AgencyId> responsibleAuthority() {
    return Optional.ofNullable(responsibleAuthority);
  }

  boolean isLookedAfterOn(LocalDate day) {
    return status.isLookedAfter() && (since == null || !day.isBefore(since));
  }
}
