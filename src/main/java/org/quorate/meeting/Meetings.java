package org.quorate.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.network.LastMeeting;

/** Where meetings are kept, with their invitations and every reply. */
public interface Meetings {
  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(Meeting meeting);

  /** With its children and invitations. */
  Optional<Meeting> find(MeetingId id);

  /**
   * One invitation, held for this transaction so that two answers to it queue up; however many
   * others were asked, they are not read.
   */
  Optional<Invitation> holdInvitation(InvitationKey which);

  /** One invitation for looking at. */
  Optional<Invitation> findInvitation(InvitationKey which);

  void store(Reply reply);

  /** Keeps a deputy's invitation without reading the others. */
  void store(Invitation invitation);

  /** Whether somebody is asked to that meeting at this address, compared folded. */
  boolean isAsked(MeetingId meeting, EmailAddress address);

  /**
   * For each child, the agencies that were asked to the last meeting held about them, and those
   * that came; privileged meetings do not count. One query.
   */
  Map<ChildId, LastMeeting> last(Collection<ChildId> children);

  /** Those about the child that are scheduled and lie ahead, the next first. */
  List<Meeting> ahead(ChildId child, Instant now);

  Optional<Reply> findReply(UUID id);

  void store(Minutes minutes);

  /** What a meeting came to; empty until it is concluded. */
  Optional<Minutes> findMinutes(MeetingId meeting);
}
