package org.quorate.meeting;

import java.util.Optional;
import java.util.UUID;

/** Where meetings are kept, with their invitations and every reply. */
public interface Meetings {
  void add(Meeting meeting);

  /** With its children and invitations. */
  Optional<Meeting> find(MeetingId id);

  /**
   * One invitation, held for this transaction so that two answers to it queue up; however many
   * others were asked, they are not read.
   */
  Optional<Invitation> holdInvitation(InvitationKey which);

  /** One invitation for looking at. */
  Optional<Invitation> findInvitation(InvitationKey which);

  void keep(Reply reply);

  Optional<Reply> findReply(UUID id);
}
