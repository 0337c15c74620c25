package org.quorate.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.PlanKind;

/**
 * What the children in need census demands of the dates of plans, asked where they are entered
 * instead of a year later: a child protection plan starts on the day of its conference (2885) and
 * not on a weekend (8875); one of each is open at most (8935, 4004), never both (4001, 4016, 4017);
 * none overlaps another (8940, 4014); none ends on the day it starts (8840). A plan covers the days
 * from its first to the one before its end, so that one may follow another on the same day.
 */
final class PlanDates {
  private static final Set<PlanKind> STATUTORY =
      Set.of(PlanKind.CHILD_PROTECTION, PlanKind.CHILD_IN_NEED);

  private PlanDates() {}

  static void mustAllowStart(
      PlanKind kind,
      Plan.Start start,
      Optional<Category> category,
      Collection<Plan> others,
      LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (start.on().isAfter(today)) {
      faults.add(fault(PlanProblem.STARTS_IN_THE_FUTURE));
    }
    if (kind == PlanKind.CHILD_PROTECTION) {
      mustFollowConference(start, faults);
      if (category.isEmpty()) {
        faults.add(new Fault(PlanProblem.CATEGORY_MISSING, "category", Map.of()));
      }
    } else if (category.isPresent()) {
      faults.add(new Fault(PlanProblem.CATEGORY_NOT_WANTED, "category", Map.of()));
    }
    others.forEach(other -> mustGoBeside(kind, start.on(), other, faults));
    refuse(faults);
  }

  private static void mustFollowConference(Plan.Start start, List<Fault> faults) {
    if (start.conferenceOn().isEmpty()) {
      faults.add(fault(PlanProblem.CONFERENCE_DECIDES));
    } else if (!start.conferenceOn().get().equals(start.on())) {
      faults.add(
          new Fault(
              PlanProblem.STARTS_ON_CONFERENCE_DAY,
              "startedOn",
              Map.of("date", start.conferenceOn().get())));
    }
    if (isWeekend(start.on())) {
      faults.add(fault(PlanProblem.STARTS_ON_WEEKEND));
    }
  }

  private static void mustGoBeside(PlanKind kind, LocalDate start, Plan other, List<Fault> faults) {
    boolean rivals = other.kind() == kind || areRivals(kind, other.kind());
    if (other.isPrepared() || !rivals) {
      return;
    }
    if (other.isOpen()) {
      PlanProblem problem =
          other.kind() == kind ? PlanProblem.ONE_OPEN_ALREADY : PlanProblem.NEVER_BOTH;
      faults.add(new Fault(problem, "", Map.of("date", other.startedOn())));
    } else if (other.endedOn().filter(end -> end.isAfter(start)).isPresent()) {
      faults.add(
          new Fault(PlanProblem.PLANS_OVERLAP, "startedOn", Map.of("date", other.endedOn().get())));
    }
  }

  /** Child protection and child in need exclude each other. */
  private static boolean areRivals(PlanKind one, PlanKind two) {
    return STATUTORY.contains(one) && STATUTORY.contains(two);
  }

  static void mustAllowEnd(
      PlanKind kind, LocalDate startedOn, Plan.Ending ending, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (!ending.on().isAfter(startedOn)) {
      faults.add(new Fault(PlanProblem.ENDS_NOT_AFTER_START, "endedOn", Map.of("date", startedOn)));
    }
    if (ending.on().isAfter(today)) {
      faults.add(new Fault(PlanProblem.ENDS_IN_THE_FUTURE, "endedOn", Map.of()));
    }
    boolean decided = ending.conferenceOn().filter(ending.on()::equals).isPresent();
    if (kind == PlanKind.CHILD_PROTECTION && !decided && !ending.reason().isByItself()) {
      faults.add(new Fault(PlanProblem.CONFERENCE_ENDS, "endedOn", Map.of()));
    }
    if (ending.words().isEmpty() && ending.reason() != EndReason.STEPPED_UP) {
      faults.add(new Fault(PlanProblem.REASON_MISSING, "words", Map.of()));
    }
    refuse(faults);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Fault fault(PlanProblem problem) {
    return new Fault(problem, "startedOn", Map.of());
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }
}
