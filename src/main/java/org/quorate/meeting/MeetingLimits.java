package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;

/** The clocks that run for the children of a meeting and that holding it would stop. */
@ApplicationScoped
public class MeetingLimits {
  private Deadlines deadlines;
  private Rulebook rulebook;
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected MeetingLimits() {}

  @Inject
  public MeetingLimits(Deadlines deadlines, Rulebook rulebook, MeetingDesk desk) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.desk = desk;
  }

  /** The limits that a meeting of this type about these children has to meet today. */
  public Limits of(MeetingType type, Mode mode, Collection<ChildId> children) {
    return Limits.of(
        type,
        mode,
        deadlines.open(children).values().stream().flatMap(Collection::stream).toList(),
        rulebook,
        desk.today());
  }

  /**
   * The reason, where the slot is late and only there.
   *
   * @throws Rejected {@code LATE_WITHOUT_REASON} where it is late and nobody says why
   */
  Optional<Late> lateness(Meeting meeting, Slot slot, Mode mode, Optional<Late> given) {
    Limits limits = of(meeting.type(), mode, meeting.children());
    if (!limits.isLate(slot)) {
      return Optional.empty();
    }
    if (given.filter(Late::isExplained).isEmpty()) {
      Deadline limit = limits.first().orElseThrow();
      throw new Rejected(
          MeetingProblem.LATE_WITHOUT_REASON,
          "late",
          Map.of("date", limit.dueOn(), "rule", limit.rule()));
    }
    return given;
  }
}
