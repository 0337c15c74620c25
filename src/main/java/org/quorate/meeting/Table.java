package org.quorate.meeting;

import java.util.Collection;
import java.util.List;
import org.quorate.kernel.EmailAddress;
import org.quorate.meeting.Quorum.Chair;
import org.quorate.meeting.Quorum.Presence;
import org.quorate.network.Line;

/** The same table seen at three moments: as it is laid, as it is answered, as it was attended. */
final class Table {
  private Table() {}

  /** Before anything is sent: can it be quorate at all? */
  static List<Chair> asListed(Collection<Line> lines) {
    return lines.stream()
        .filter(Line::isAsked)
        .map(
            line ->
                new Chair(
                    line.agency()
                        .map(a -> a.toString())
                        .orElseGet(() -> outsider(line.organisation(), line.address())),
                    line.organisation().isEmpty() ? line.name() : line.organisation(),
                    line.sector(),
                    line.worksWithChild(),
                    Presence.NOT_ANSWERED))
        .toList();
  }

  /** From answers: what nobody could verify never got as far as being one. */
  static List<Chair> asAnswered(Collection<Invitation> invitations) {
    return invitations.stream()
        .filter(Invitation::isInvited)
        .map(i -> chair(i, answered(i)))
        .toList();
  }

  /** From attendance: who was not marked was not there. */
  static List<Chair> asAttended(Collection<Invitation> invitations) {
    return invitations.stream()
        .filter(Invitation::isInvited)
        .map(
            i ->
                chair(
                    i,
                    i.attendance().filter(Attendance::atTheTable).isPresent()
                        ? Presence.THERE
                        : Presence.NOT_THERE))
        .toList();
  }

  private static Presence answered(Invitation invitation) {
    return invitation
        .answer()
        .map(
            heard ->
                switch (heard.answer()) {
                  case ACCEPTED -> Presence.THERE;
                  case TENTATIVE -> Presence.MAYBE;
                  case DELEGATED -> Presence.SENDS_SOMEBODY;
                  case DECLINED -> Presence.DECLINED;
                })
        .orElse(Presence.NOT_ANSWERED);
  }

  private static Chair chair(Invitation invitation, Presence presence) {
    return new Chair(
        invitation
            .agency()
            .map(a -> a.toString())
            .orElseGet(() -> outsider(invitation.organisation(), invitation.address())),
        invitation.organisation().isEmpty() ? invitation.addressee() : invitation.organisation(),
        invitation.sector(),
        invitation.worksWithChild(),
        presence);
  }

  /** Somebody from outside the directory counts by what they come from. */
  private static String outsider(String organisation, java.util.Optional<EmailAddress> address) {
    return organisation.isEmpty() ? address.map(EmailAddress::folded).orElse("") : organisation;
  }
}
