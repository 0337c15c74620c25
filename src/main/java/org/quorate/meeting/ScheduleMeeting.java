package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.network.Line;
import org.quorate.rulebook.Sector;

/**
 * Sends a draft: from now on it is a meeting, each line of its list is part of the record, and
 * everybody asked gets an invitation.
 */
@ApplicationScoped
public class ScheduleMeeting {
  private MeetingDesk desk;
  private DraftList list;
  private MeetingLimits limits;
  private LeadNames leads;

  /** For CDI's proxy only. */
  protected ScheduleMeeting() {}

  @Inject
  public ScheduleMeeting(MeetingDesk desk, DraftList list, MeetingLimits limits, LeadNames leads) {
    this.desk = desk;
    this.list = list;
    this.limits = limits;
    this.leads = leads;
  }

  /**
   * Schedules it; the fact holds what every invitation says.
   *
   * @throws Rejected {@code LEFT_OFF_WITHOUT_REASON} with a fault for each who must be asked, is
   *     not, and for whom nobody gave a reason; {@code LATE_WITHOUT_REASON}; {@code NO_DATE};
   *     {@code NOBODY_INVITED}
   */
  @Transactional
  public Meeting.Scheduled run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    List<Line> lines = list.of(meeting).lines();
    refuseSilentGaps(lines);
    meeting
        .slot()
        .ifPresent(slot -> limits.lateness(meeting, slot, meeting.mode(), meeting.late()));
    meeting.isLedBy(leads.of(meeting.children()));
    Meeting.Scheduled scheduled = meeting.schedule(lines, caller.actor(), desk.instant());
    desk.tell(scheduled);
    return scheduled;
  }

  /** Nobody who must be at the table is left off in silence; the family may be asked by post. */
  private static void refuseSilentGaps(List<Line> lines) {
    List<Rejected.Fault> faults =
        lines.stream()
            .filter(Line::isMissing)
            .filter(line -> !line.sector().isFamily())
            .map(ScheduleMeeting::fault)
            .toList();
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  private static Rejected.Fault fault(Line line) {
    Sector sector = line.sector();
    return new Rejected.Fault(
        MeetingProblem.LEFT_OFF_WITHOUT_REASON,
        "list[" + line.key() + "]",
        Map.of(
            "sector",
            sector.name(),
            "source",
            line.whys().isEmpty() ? "" : line.whys().getFirst().source()));
  }

  /** The draft to send; {@code seen} is the version that was looked at. */
  public record Request(MeetingId meeting, Optional<Integer> seen) {}
}
