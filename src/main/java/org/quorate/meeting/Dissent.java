package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody disagreed with the decision and wanted that written down. */
@Embeddable
public class Dissent {
  @Column(name = "invitation_id")
  private InvitationId invitation;

  private String words;

  protected Dissent() {}

  public Dissent(InvitationId invitation, String words) {
    this.invitation = invitation;
    this.words = words.strip();
  }

  public InvitationId invitation() {
    return invitation;
  }

  public String words() {
    return words;
  }
}
