package org.quorate.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;

/** The areas of one plan in their order: open, then parked, then what is over. */
final class PriorityAreas {
  private static final Comparator<PriorityArea> PLACES =
      Comparator.comparing(PriorityArea::state).thenComparingInt(PriorityArea::sequence);

  private final List<PriorityArea> areas;

  PriorityAreas(List<PriorityArea> areas) {
    this.areas = areas;
  }

  List<PriorityArea> ordered() {
    return areas.stream().sorted(PLACES).toList();
  }

  List<PriorityArea> in(PriorityArea.State wanted) {
    return ordered().stream().filter(area -> area.state() == wanted).toList();
  }

  Optional<PriorityArea> find(UUID wanted) {
    return areas.stream().filter(each -> each.id().equals(wanted)).findFirst();
  }

  PriorityArea get(UUID wanted) {
    return find(wanted).orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_AREA));
  }

  /** One that is not over. */
  PriorityArea running(UUID wanted) {
    PriorityArea found = get(wanted);
    if (found.state().isOver()) {
      throw new Rejected(PlanProblem.AREA_OVER);
    }
    return found;
  }

  Optional<PlanAction> findAction(UUID wanted) {
    return areas.stream()
        .flatMap(area -> area.actions().stream())
        .filter(each -> each.id().equals(wanted))
        .findFirst();
  }

  PlanAction action(UUID wanted) {
    return findAction(wanted).orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_ACTION));
  }

  boolean hasRoom(int limit) {
    return in(PriorityArea.State.OPEN).size() < limit;
  }

  /** Behind all others, open or parked as it is. */
  void putLast(PriorityArea area) {
    area.standAt(areas.size() + 1);
  }

  void reorder(List<UUID> order) {
    Set<UUID> running =
        areas.stream()
            .filter(area -> !area.state().isOver())
            .map(PriorityArea::id)
            .collect(Collectors.toSet());
    if (order.size() != running.size() || !new HashSet<>(order).equals(running)) {
      throw new Rejected(PlanProblem.ORDER_INCOMPLETE, "order");
    }
    order.forEach(each -> get(each).standAt(order.indexOf(each) + 1));
  }

  /** Returns the one that comes up, where there is room and one waits. */
  Optional<PriorityArea> close(
      PriorityArea area, PriorityArea.State as, String why, LocalDate on, int limit) {
    boolean wasOpen = area.isOpen();
    area.close(as, why, on);
    Optional<PriorityArea> next =
        in(PriorityArea.State.PARKED).stream()
            .filter(each -> wasOpen && hasRoom(limit))
            .findFirst();
    next.ifPresent(each -> each.open(Optional.empty()));
    return next;
  }

  void group(PriorityArea part, PriorityArea whole, String why, LocalDate on) {
    if (part == whole) {
      throw new Rejected(PlanProblem.GROUPED_INTO_ITSELF, "areas");
    }
    part.handActionsTo(whole);
    part.close(PriorityArea.State.DROPPED, why, on);
  }

  /** Every area has its number again. */
  void settle() {
    List<PriorityArea> ordered = ordered();
    for (int place = 0; place < ordered.size(); place++) {
      ordered.get(place).standAt(place + 1);
    }
  }

  /** The agencies that own an open area or have something to do in one. */
  Set<AgencyId> responsible() {
    return in(PriorityArea.State.OPEN).stream()
        .flatMap(
            area ->
                Stream.concat(
                    area.owner().stream(),
                    area.actions().stream()
                        .filter(PlanAction::isOpen)
                        .flatMap(action -> action.agency().stream())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
