package org.quorate.warning.loading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.Decision;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.Slot;
import org.quorate.rulebook.MeetingType;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Seat;

/** Meetings as a picture shows them. */
final class TablePicture {
  private TablePicture() {}

  static MeetingPicture of(
      Meeting meeting,
      Optional<Minutes> minutes,
      Map<String, Seat.Post> post,
      Optional<LocalDate> returnsOn,
      ChildId child,
      KnownAgencies agencies) {
    return new MeetingPicture(
        meeting.id().value(),
        meeting.type(),
        meeting.state(),
        meeting.slot().map(Slot::startsAt),
        meeting.invitations().stream()
            .flatMap(i -> i.askedAt().stream())
            .min(Comparator.naturalOrder())
            .orElse(meeting.draftedAt()),
        Optional.empty(),
        meeting.invitations().stream().map(i -> seat(i, meeting, post, agencies)).toList(),
        meeting.considered().stream().map(c -> c.child().value()).collect(Collectors.toSet()),
        minutes.stream()
            .flatMap(m -> m.decisions().stream())
            .filter(decision -> decision.child().equals(child))
            .map(decision -> decided(decision, meeting))
            .toList(),
        minutes.map(Minutes::concludedAt),
        minutes.map(m -> m.dissents().size()).orElse(0),
        meeting.type() == MeetingType.COLLABORATIVE
            ? Optional.of(new MeetingPicture.Knowledge(0, returnsOn))
            : Optional.empty());
  }

  private static MeetingPicture.Decided decided(Decision decision, Meeting meeting) {
    return new MeetingPicture.Decided(
        decision.kind(), decision.decidedBy().flatMap(meeting::invitation).map(Invitation::sector));
  }

  private static Seat seat(
      Invitation seat, Meeting meeting, Map<String, Seat.Post> post, KnownAgencies agencies) {
    return new Seat(
        seat.id().value(),
        agencies.find(seat.agency()),
        seat.professional(),
        seat.familyMember(),
        seat.sector(),
        seat.need(),
        seat.standing(),
        seat.worksWithChild(),
        seat.askedAt().orElse(meeting.draftedAt()),
        seat.answer().map(Heard::answer),
        seat.answer().map(Heard::arrivedAt),
        seat.attendance(),
        seat.attendance().filter(Attendance.REPORT_ONLY::equals).isPresent(),
        post.getOrDefault(seat.id().toString(), Seat.Post.NONE));
  }
}
