package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.network.InvitationList;
import org.quorate.network.InvitationLists;
import org.quorate.network.Line;
import org.quorate.network.Picture;
import org.quorate.plan.reading.PlanSeats;

/**
 * The invitation list of a draft as it stands this moment, and what newer facts add to a list that
 * was sent.
 */
@ApplicationScoped
public class DraftList {
  private InvitationLists lists;
  private MeetingDesk desk;
  private PlanSeats plans;

  /** For CDI's proxy only. */
  protected DraftList() {}

  @Inject
  public DraftList(InvitationLists lists, MeetingDesk desk, PlanSeats plans) {
    this.lists = lists;
    this.desk = desk;
    this.plans = plans;
  }

  /** Worked out anew, from the facts of now. */
  public InvitationList of(Meeting meeting) {
    return lists.workOut(
        new InvitationLists.Wanted(
            meeting.type(),
            meeting.children(),
            meeting.chair(),
            meeting.edits(),
            desk.meetings().last(meeting.children()),
            onPlans(meeting)),
        desk.today());
  }

  private Map<ChildId, Picture.OnPlan> onPlans(Meeting meeting) {
    return plans.of(meeting.children()).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    new Picture.OnPlan(
                        each.getValue().responsible(), each.getValue().coreGroup())));
  }

  /** "Also to be asked now": who belongs at the table by newer facts and was not thought of. */
  public List<Line> alsoToBeAsked(Meeting meeting) {
    Set<String> mailboxes =
        meeting.invitations().stream()
            .filter(i -> i.standing() != Standing.LISTED)
            .flatMap(i -> i.address().stream())
            .map(EmailAddress::folded)
            .collect(Collectors.toSet());
    Set<AgencyId> agencies =
        meeting.invitations().stream()
            .filter(i -> i.standing() != Standing.LISTED)
            .flatMap(i -> i.agency().stream())
            .collect(Collectors.toSet());
    return of(meeting).beyond(mailboxes, line -> isKnown(line, meeting, agencies));
  }

  /** Asked or left off before, or known to be missing since the list was sent. */
  private static boolean isKnown(Line line, Meeting meeting, Set<AgencyId> agencies) {
    return line.agency().filter(agencies::contains).isPresent()
        || line.address().isEmpty()
            && meeting.invitations().stream().anyMatch(i -> i.sector() == line.sector());
  }
}
