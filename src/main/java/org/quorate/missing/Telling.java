package org.quorate.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.quorate.agency.ProfessionalId;

/**
 * Whether the lead professional knows. To be named in somebody's form is not to be told (Luton):
 * only the lead's own word ends the clock.
 */
@Embeddable
public class Telling {
  @Column(name = "told_lead")
  private ProfessionalId lead;

  @Column(name = "told_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "told_how")
  private How how;

  @Column(name = "told_by")
  private String by;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  protected Telling() {}

  /** By what way; whoever was spoken to has acknowledged it. */
  public enum How {
    IN_PERSON,
    BY_TELEPHONE,
    BY_MAIL,
    BY_MESSAGE;

    boolean isSpoken() {
      return this == IN_PERSON || this == BY_TELEPHONE;
    }
  }

  static Telling nobodyYet() {
    return new Telling();
  }

  Telling told(ProfessionalId whom, How way, Instant moment, String name) {
    Telling told = copy();
    told.lead = whom;
    told.how = way;
    told.at = moment;
    told.by = name;
    return told;
  }

  Telling acknowledged(Instant moment, String name) {
    Telling known = copy();
    known.acknowledgedAt = moment;
    known.acknowledgedBy = name;
    return known;
  }

  private Telling copy() {
    Telling copy = new Telling();
    copy.lead = lead;
    copy.at = at;
    copy.how = how;
    copy.by = by;
    copy.acknowledgedAt = acknowledgedAt;
    copy.acknowledgedBy = acknowledgedBy;
    return copy;
  }

  /** Who was told; empty as long as nobody was. */
  public Optional<ProfessionalId> lead() {
    return Optional.ofNullable(lead);
  }

  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  public Optional<How> how() {
    return Optional.ofNullable(how);
  }

  public Optional<String> by() {
    return Optional.ofNullable(by);
  }

  /** When the lead professional said that they know. */
  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  public Optional<String> acknowledgedBy() {
    return Optional.ofNullable(acknowledgedBy);
  }

  boolean isAcknowledged() {
    return acknowledgedAt != null;
  }
}
