package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quorate.rulebook.Rulebook;

/**
 * Whether those who were there are enough to decide, by the rule of the meeting's day: what the
 * verdict will be, before anybody writes down a decision that could not be taken.
 */
@ApplicationScoped
public class AttendedQuorum {
  private Rulebook rulebook;

  /** For CDI's proxy only. */
  protected AttendedQuorum() {}

  @Inject
  public AttendedQuorum(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** From attendance as far as it is recorded; who is not marked was not there. */
  public Quorum.Standing of(Meeting meeting) {
    return Quorum.of(
        rulebook.quorum(meeting.type(), meeting.card().slot().day()),
        Table.asAttended(meeting.invitations()));
  }
}
