package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** Something somebody promised to do, by a day: one without an owner or a date is a wish. */
@Embeddable
public class AgreedAction {
  private String what;

  @Column(name = "owner_id")
  private InvitationId owner;

  @Column(name = "owner_name")
  private String ownerName;

  @Column(name = "due_on")
  private LocalDate due;

  protected AgreedAction() {}

  /**
   * An action.
   *
   * @param owner the seat of whoever does it; empty for somebody who was not asked
   * @param ownerName who does it, as they were called
   */
  public AgreedAction(String what, Optional<InvitationId> owner, String ownerName, LocalDate due) {
    this.what = what.strip();
    this.owner = owner.orElse(null);
    this.ownerName = ownerName.strip();
    this.due = due;
  }

  public String what() {
    return what;
  }

  public Optional<InvitationId> owner() {
    return Optional.ofNullable(owner);
  }

  public String ownerName() {
    return ownerName;
  }

  public LocalDate due() {
    return due;
  }
}
