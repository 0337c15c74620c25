package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/**
 * Sets when and where a draft is to be held. A date after the limit is taken, with a reason and a
 * manager's name.
 */
@ApplicationScoped
public class ChooseSlot {
  private MeetingDesk desk;
  private MeetingLimits limits;

  /** For CDI's proxy only. */
  protected ChooseSlot() {}

  @Inject
  public ChooseSlot(MeetingDesk desk, MeetingLimits limits) {
    this.desk = desk;
    this.limits = limits;
  }

  /**
   * Sets it.
   *
   * @throws Rejected {@code LATE_WITHOUT_REASON} where it is later than a running clock allows and
   *     nobody says why
   */
  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Optional<Late> late = limits.lateness(meeting, request.slot(), request.mode(), request.late());
    meeting.choose(request.slot(), request.mode(), late, desk.instant());
  }

  /** When, where and how; {@code late} where it is later than it should be. */
  public record Request(
      MeetingId meeting, Optional<Integer> seen, Slot slot, Mode mode, Optional<Late> late) {}
}
