package org.quorate.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;

/**
 * What the open plans of a child ask of the family in a week: how many services come and go, how
 * many appointments they ask for, how many things the family itself is to do. What is parked asks
 * for nothing. A pure function of the plans and of what is in the diary.
 *
 * @param services the agencies on the plans or working with the child
 * @param appointments a week that professionals ask for, and the meetings in the diary of the week
 * @param actions a week that fall on the family itself, things due once in this week among them
 */
public record FamilyLoad(int services, int appointments, int actions) {
  private static final int DAYS_AHEAD = 7;

  /**
   * Of one week.
   *
   * @param alsoInvolved agencies that work with the child without being on a plan
   * @param meetings those of the coming seven days that the family is asked to
   */
  public static FamilyLoad of(
      Collection<Plan> plans, Collection<AgencyId> alsoInvolved, int meetings, LocalDate today) {
    List<Plan> open = plans.stream().filter(Plan::isOpen).toList();
    Set<AgencyId> services = new HashSet<>(alsoInvolved);
    open.forEach(plan -> services.addAll(plan.agencies()));
    List<PlanAction> pending =
        open.stream()
            .flatMap(plan -> plan.openAreas().stream())
            .map(PriorityArea::actions)
            .flatMap(List::stream)
            .filter(PlanAction::isOpen)
            .toList();
    int appointments =
        pending.stream().filter(a -> !a.isByFamily()).mapToInt(PlanAction::timesAWeek).sum();
    int actions =
        pending.stream().filter(PlanAction::isByFamily).mapToInt(a -> inWeek(a, today)).sum();
    return new FamilyLoad(services.size(), appointments + meetings, actions);
  }

  private static int inWeek(PlanAction action, LocalDate today) {
    boolean thisWeek = !action.dueOn().isAfter(today.plusDays(DAYS_AHEAD));
    return action.timesAWeek() > 0 ? action.timesAWeek() : thisWeek ? 1 : 0;
  }
}
