package org.quorate.web.meeting;

import java.util.Comparator;
import org.quorate.access.Caller;
import org.quorate.meeting.Invitation;

/** What those who were asked are called on pages. */
public final class InviteeNames {
  /** The order of every list of those who were asked: where people look for a name. */
  public static final Comparator<Invitation> BY_NAME =
      Comparator.comparing(InviteeNames::whole, String.CASE_INSENSITIVE_ORDER);

  private InviteeNames() {}

  /** The agency, or the person where they come for themselves. */
  public static String who(Invitation invitation) {
    return invitation.organisation().isEmpty() ? invitation.addressee() : invitation.organisation();
  }

  /** The person of the agency; empty where its mailbox was written to. */
  public static String person(Invitation invitation) {
    return invitation.addressee().equals(who(invitation)) ? "" : invitation.addressee();
  }

  /** Both. */
  public static String whole(Invitation invitation) {
    String person = person(invitation);
    return person.isEmpty() ? who(invitation) : who(invitation) + ", " + person;
  }

  /** Whether the reader comes for the agency that was asked. */
  public static boolean isOwn(Invitation invitation, Caller reader) {
    return reader.agency().isPresent()
        && invitation.agency().map(agency -> agency.value()).equals(reader.agency());
  }
}
