package org.quorate.plan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.quorate.child.Deadline;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;
import org.quorate.rulebook.Rulebook;

/**
 * A meeting that comes next for a plan: proposed by the clock that holding it would stop, whose
 * counting says why that day.
 *
 * @param limit the running clock that ends first
 */
public record NextReview(MeetingType kind, Deadline limit) {

  /** The last day on which it is in time. */
  public LocalDate by() {
    return limit.dueOn();
  }

  /** What comes next for a plan of that kind, the nearest first; a pure function. */
  public static List<NextReview> of(
      PlanKind kind, Collection<Deadline> open, Rulebook rulebook, LocalDate today) {
    List<NextReview> next = new ArrayList<>();
    for (MeetingType meeting : meetingsOf(kind)) {
      open.stream()
          .filter(Deadline::isOpen)
          .filter(
              deadline ->
                  rulebook.endedBy(meeting.held(), today).stream()
                      .anyMatch(rule -> rule.id().equals(deadline.rule())))
          .min(Comparator.comparing(Deadline::endsAt))
          .filter(limit -> next.stream().noneMatch(n -> n.limit().id().equals(limit.id())))
          .ifPresent(limit -> next.add(new NextReview(meeting, limit)));
    }
    return next.stream().sorted(Comparator.comparing(n -> n.limit().endsAt())).toList();
  }

  /** The meetings at which a plan of that kind is reviewed, those that decide on it last. */
  public static List<MeetingType> meetingsOf(PlanKind kind) {
    return switch (kind) {
      case CHILD_PROTECTION -> List.of(MeetingType.CORE_GROUP, MeetingType.REVIEW_CONFERENCE);
      case CHILD_IN_NEED -> List.of(MeetingType.CIN_PLANNING, MeetingType.CIN_REVIEW);
      case EARLY_HELP -> List.of(MeetingType.FAMILY_HELP_REVIEW);
      case TRANSITION -> List.of(MeetingType.TRANSITION);
    };
  }
}
