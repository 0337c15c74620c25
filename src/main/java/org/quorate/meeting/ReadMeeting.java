package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Rulebook;

/**
 * Opens a meeting for somebody who has business with one of its children; each reading is audited.
 */
@ApplicationScoped
public class ReadMeeting {
  private MeetingDesk desk;
  private DraftList list;
  private MeetingLimits limits;
  private Rulebook rulebook;

  /** For CDI's proxy only. */
  protected ReadMeeting() {}

  @Inject
  public ReadMeeting(MeetingDesk desk, DraftList list, MeetingLimits limits, Rulebook rulebook) {
    this.desk = desk;
    this.list = list;
    this.limits = limits;
    this.rulebook = rulebook;
  }

  /**
   * Reads it.
   *
   * @param page what is being shown, for the trail: {@code meeting}, {@code meeting.minutes}
   */
  @Transactional
  public MeetingFile run(MeetingId which, String page, Caller caller) {
    Meeting meeting = desk.take(which, Permission.READ_MEETING, Optional.empty(), caller);
    mustBeAskedOrWorkHere(meeting, caller);
    LocalDate day = meeting.slot().map(Slot::day).orElseGet(desk::today);
    boolean scheduled = meeting.state() == MeetingState.SCHEDULED;
    MeetingFile file =
        new MeetingFile(
            meeting,
            rulebook.meeting(meeting.type(), day),
            Quorum.of(rulebook.quorum(meeting.type(), day), table(meeting)),
            limits.of(meeting.type(), meeting.mode(), meeting.children()),
            scheduled ? list.alsoToBeAsked(meeting) : List.of(),
            desk.meetings().findMinutes(which),
            desk.today());
    desk.tell(new Viewed(caller.actor(), desk.instant(), about(meeting), page));
    return file;
  }

  /** Who comes for an agency may open the meetings that it is asked to, and no other. */
  private static void mustBeAskedOrWorkHere(Meeting meeting, Caller caller) {
    boolean worksHere = !caller.roles().equals(Set.of(Role.AGENCY_PROFESSIONAL));
    boolean asked =
        meeting.invitations().stream()
            .filter(Invitation::isInvited)
            .flatMap(invitation -> invitation.agency().stream())
            .anyMatch(agency -> caller.agency().filter(agency.value()::equals).isPresent());
    if (!worksHere && !asked) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
  }

  private List<Quorum.Chair> table(Meeting meeting) {
    return switch (meeting.state()) {
      case DRAFT -> Table.asListed(list.of(meeting).lines());
      case SCHEDULED, CANCELLED -> Table.asAnswered(meeting.invitations());
      case HELD, INQUORATE -> Table.asAttended(meeting.invitations());
    };
  }

  private static Set<Subject> about(Meeting meeting) {
    Set<Subject> about = new HashSet<>();
    about.add(Subject.meeting(meeting.id().value()));
    meeting.children().forEach(child -> about.add(Subject.child(child.value())));
    return about;
  }
}
