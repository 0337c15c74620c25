package org.quorate.plan.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.plan.Category;
import org.quorate.plan.Plan;
import org.quorate.rulebook.PlanKind;

/**
 * A plan as a line of a list.
 *
 * @param category null where such a plan has none
 * @param endedOn null while it has not ended
 * @param open how many areas are worked at
 * @param parked how many wait
 * @param pending how many actions of open areas are not finished
 * @param dueBy the date of the nearest of them; null where there is none
 */
public record PlanRow(
    UUID id,
    ChildId child,
    PlanKind kind,
    Plan.State state,
    Category category,
    LocalDate startedOn,
    LocalDate endedOn,
    int revision,
    Instant changedAt,
    long open,
    long parked,
    long pending,
    LocalDate dueBy) {
  /** As the query makes it: a minimum of days does not come back as a day. */
  public PlanRow(
      UUID id,
      ChildId child,
      PlanKind kind,
      Plan.State state,
      Category category,
      LocalDate startedOn,
      LocalDate endedOn,
      int revision,
      Instant changedAt,
      long open,
      long parked,
      long pending) {
    this(
        id, child, kind, state, category, startedOn, endedOn, revision, changedAt, open, parked,
        pending, null);
  }

  PlanRow withDue(LocalDate day) {
    return new PlanRow(
        id, child, kind, state, category, startedOn, endedOn, revision, changedAt, open, parked,
        pending, day);
  }
}
