package org.quorate.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationCode;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.InvitationKey;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.Reply;
import org.quorate.network.LastMeeting;

/** {@link Meetings} for tests without a database. */
public final class MemoryMeetings implements Meetings {
  private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
  private final Map<InvitationId, Invitation> deputies = new LinkedHashMap<>();
  private final Map<UUID, Reply> replies = new LinkedHashMap<>();
  private final Map<MeetingId, Minutes> minutes = new LinkedHashMap<>();
  private final Map<ChildId, LastMeeting> last = new LinkedHashMap<>();

  public static MemoryMeetings holding(Meeting... some) {
    MemoryMeetings memory = new MemoryMeetings();
    Stream.of(some).forEach(memory::store);
    return memory;
  }

  public void wasLast(ChildId child, LastMeeting meeting) {
    last.put(child, meeting);
  }

  public Collection<Reply> replies() {
    return replies.values();
  }

  public Collection<Invitation> deputies() {
    return deputies.values();
  }

  @Override
  public void store(Meeting meeting) {
    meetings.put(meeting.id(), meeting);
  }

  @Override
  public Optional<Meeting> find(MeetingId id) {
    return Optional.ofNullable(meetings.get(id));
  }

  @Override
  public Optional<Invitation> holdInvitation(InvitationKey which) {
    return findInvitation(which);
  }

  @Override
  public Optional<Invitation> findInvitation(InvitationKey which) {
    return Stream.concat(
            deputies.values().stream(),
            meetings.values().stream().flatMap(meeting -> meeting.invitations().stream()))
        .filter(
            invitation ->
                switch (which) {
                  case InvitationId id -> invitation.id().equals(id);
                  case InvitationCode code -> invitation.code().equals(code);
                })
        .findFirst();
  }

  @Override
  public void store(Reply reply) {
    replies.put(reply.id(), reply);
  }

  @Override
  public Optional<Reply> findReply(UUID id) {
    return Optional.ofNullable(replies.get(id));
  }

  @Override
  public void store(Minutes kept) {
    minutes.put(kept.meeting(), kept);
  }

  @Override
  public Optional<Minutes> findMinutes(MeetingId meeting) {
    return Optional.ofNullable(minutes.get(meeting));
  }

  @Override
  public void store(Invitation invitation) {
    deputies.put(invitation.id(), invitation);
  }

  @Override
  public boolean isAsked(MeetingId meeting, EmailAddress address) {
    return Stream.concat(deputies.values().stream(), meetings.get(meeting).invitations().stream())
        .filter(Invitation::isInvited)
        .flatMap(invitation -> invitation.address().stream())
        .anyMatch(asked -> asked.folded().equals(address.folded()));
  }

  @Override
  public Map<ChildId, LastMeeting> last(Collection<ChildId> children) {
    return last;
  }

  @Override
  public List<Meeting> ahead(ChildId child, Instant now) {
    return meetings.values().stream()
        .filter(m -> m.state() == MeetingState.SCHEDULED && m.children().contains(child))
        .filter(m -> m.card().slot().startsAt().isAfter(now))
        .sorted(Comparator.comparing(m -> m.card().slot().startsAt()))
        .toList();
  }
}
