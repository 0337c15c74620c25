package org.quorate.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.network.Line;

/**
 * The seats at one table, as its {@link Meeting} looks at them: no address sits there twice, and
 * only those who were asked are moved, released or marked.
 */
record Seats(List<Invitation> seats) {

  /** Throws {@link Rejected} unless somebody is asked, each at an address of their own. */
  static void mustBeFilledFrom(List<Line> list) {
    if (list.stream().noneMatch(Line::isAsked)) {
      throw new Rejected(MeetingProblem.NOBODY_INVITED, "list");
    }
    Set<String> seen = new HashSet<>();
    for (Line line : list) {
      if (line.isAsked() && !seen.add(addressOf(line).folded())) {
        throw new Rejected(
            MeetingProblem.ADDRESS_TWICE, "list", Map.of("address", addressOf(line).value()));
      }
    }
  }

  private static EmailAddress addressOf(Line line) {
    return line.address()
        .orElseThrow(
            () -> new Rejected(MeetingProblem.NO_ADDRESS, "list", Map.of("line", line.name())));
  }

  Optional<Invitation> find(InvitationId which) {
    return seats.stream().filter(seat -> seat.id().equals(which)).findFirst();
  }

  /** The seat of somebody who is asked; throws {@code NOT_INVITED} where they are not. */
  Invitation taken(InvitationId which) {
    return find(which)
        .filter(Invitation::isInvited)
        .orElseThrow(() -> new Rejected(MeetingProblem.NOT_INVITED));
  }

  List<Invitation> taken() {
    return seats.stream().filter(Invitation::isInvited).toList();
  }

  List<Meeting.Invitee> invitees() {
    return taken().stream().map(Invitation::invitee).toList();
  }

  /** The seat that this person has. */
  Optional<Invitation> of(ProfessionalId person) {
    return taken().stream()
        .filter(seat -> seat.professional().filter(person::equals).isPresent())
        .findFirst();
  }

  boolean seats(EmailAddress address) {
    return taken().stream()
        .flatMap(seat -> seat.address().stream())
        .anyMatch(known -> known.folded().equals(address.folded()));
  }

  void mustNotSeat(EmailAddress address) {
    if (seats(address)) {
      throw new Rejected(
          MeetingProblem.ADDRESS_TWICE, "address", Map.of("address", address.value()));
    }
  }

  /** The time has changed: nobody has answered the new one yet. */
  void askAgain() {
    seats.forEach(Invitation::askAgain);
  }

  void attended(List<RecordAttendance.Seated> marks) {
    for (RecordAttendance.Seated mark : marks) {
      find(mark.invitation())
          .orElseThrow(() -> new Rejected(MeetingProblem.NOT_INVITED, "seats"))
          .attended(mark.how(), mark.by());
    }
  }

  /** Throws {@link Rejected} while it is not said of everybody asked whether they came. */
  void mustBeMarked() {
    if (taken().stream().anyMatch(seat -> seat.attendance().isEmpty())) {
      throw new Rejected(MeetingProblem.ATTENDANCE_INCOMPLETE, "seats");
    }
  }
}
