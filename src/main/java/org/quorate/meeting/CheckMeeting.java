package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Sibling;
import org.quorate.network.InvitationList;
import org.quorate.network.Line;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;

/**
 * Looks over a draft before it is sent: who is missing and why they belong there, whether it can be
 * quorate, whether it is in time, which brothers and sisters nobody thought of. It changes nothing.
 */
@ApplicationScoped
public class CheckMeeting {
  private MeetingDesk desk;
  private DraftList list;
  private MeetingLimits limits;
  private Children children;
  private Rulebook rulebook;

  /** For CDI's proxy only. */
  protected CheckMeeting() {}

  @Inject
  public CheckMeeting(
      MeetingDesk desk,
      DraftList list,
      MeetingLimits limits,
      Children children,
      Rulebook rulebook) {
    this.desk = desk;
    this.list = list;
    this.limits = limits;
    this.children = children;
    this.rulebook = rulebook;
  }

  @Transactional
  public Report run(MeetingId which, Caller caller) {
    Meeting meeting = desk.take(which, Permission.ARRANGE_MEETING, Optional.empty(), caller);
    InvitationList lines = list.of(meeting);
    LocalDate day = meeting.slot().map(Slot::day).orElseGet(desk::today);
    Quorum.Standing quorum =
        Quorum.of(rulebook.quorum(meeting.type(), day), Table.asListed(lines.lines()));
    Limits clocks = limits.of(meeting.type(), meeting.mode(), meeting.children());
    return new Report(
        meeting.id(),
        meeting.version(),
        meeting.slot(),
        lines,
        quorum,
        clocks,
        meeting.slot().filter(clocks::isLate).isPresent(),
        meeting.late(),
        forgotten(meeting),
        lines.asked().size() > rulebook.limit(Limit.PEOPLE_AT_TABLE, day));
  }

  /** Brothers and sisters of the household whom nobody considered, one way or the other. */
  private Set<ChildId> forgotten(Meeting meeting) {
    Set<ChildId> considered =
        meeting.considered().stream().map(ConsideredChild::child).collect(Collectors.toSet());
    Set<ChildId> forgotten = new HashSet<>();
    for (Child child : children.withIds(meeting.children())) {
      child.siblings().stream()
          .filter(Sibling::isInSameHousehold)
          .flatMap(sibling -> sibling.other().stream())
          .filter(other -> !considered.contains(other))
          .forEach(forgotten::add);
    }
    return forgotten;
  }

  /**
   * What there is to say before sending.
   *
   * @param quorum as if everybody asked came; where it is not reachable it cannot be quorate
   * @param late whether the slot is later than a running clock allows
   * @param siblingsForgotten of the household and not considered
   * @param manyAtTheTable more than the rulebook thinks good for a family
   */
  public record Report(
      MeetingId meeting,
      int version,
      Optional<Slot> slot,
      InvitationList list,
      Quorum.Standing quorum,
      Limits limits,
      boolean late,
      Optional<Late> lateness,
      Set<ChildId> siblingsForgotten,
      boolean manyAtTheTable) {

    /** Who must be at the table and has neither an invitation nor a reason, with why and source. */
    public List<Line> missing() {
      return list.missing();
    }

    public boolean canBeQuorate() {
      return quorum.reachable();
    }
  }
}
