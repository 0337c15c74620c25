package org.quorate.plan.ending;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.plan.PlanId;

/**
 * Everything that stepping down depends on, at one moment.
 *
 * @param next the child-in-need plan that was prepared
 * @param areas how many of its priority areas are open
 * @param lead who will lead: whoever accepted for the step-down, else whoever leads now
 * @param accepted whether they have said yes
 * @param asked whether somebody was asked and has not answered
 * @param first the first child-in-need meeting
 * @param toBeTold every agency on the plan, and the GP
 * @param told those of them who were told, and of this lead
 */
public record StepDownPicture(
    Optional<PlanId> next,
    int areas,
    Optional<ProfessionalId> lead,
    boolean accepted,
    boolean asked,
    Optional<BookedMeeting> first,
    Set<AgencyId> toBeTold,
    Set<AgencyId> told) {
  public StepDownPicture {
    Objects.requireNonNull(next);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(first);
    toBeTold = Set.copyOf(toBeTold);
    told = Set.copyOf(told);
  }

  /** Those who do not know yet. */
  public Set<AgencyId> untold() {
    Set<AgencyId> untold = new LinkedHashSet<>(toBeTold);
    untold.removeAll(told);
    return Set.copyOf(untold);
  }
}
