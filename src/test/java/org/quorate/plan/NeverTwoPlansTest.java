package org.quorate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.PlanKind;
import org.quorate.testing.PlanRoom;

/**
 * Whatever people enter, in whatever order: a child never has two open child protection plans, nor
 * one beside a child-in-need plan, and none of them ever overlaps another. A seed that fails is
 * printed with the test and fails again.
 */
class NeverTwoPlansTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final int EVENTS = 120;
  private static final int DAYS_BACK = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void no_order_of_events_makes_two_plans_of_one_day(long seed) {
    Random chance = new Random(seed);
    PlanRoom room = new PlanRoom(TODAY);
    int refused = 0;

    for (int event = 0; event < EVENTS; event++) {
      try {
        anything(room, chance);
      } catch (Rejected rejected) {
        refused++;
      }
      assertThat(statutory(room)).filteredOn(Plan::isOpen).hasSizeLessThanOrEqualTo(1);
      noneOverlaps(room.plans.of(room.mia.id()));
    }

    assertThat(refused).as("a test that nothing refuses proves nothing").isPositive();
    assertThat(room.plans.of(room.mia.id())).isNotEmpty();
  }

  private static void anything(PlanRoom room, Random chance) {
    LocalDate day = TODAY.minusDays(chance.nextInt(DAYS_BACK));
    List<Plan> open = room.plans.openOf(room.mia.id());
    switch (chance.nextInt(5)) {
      case 0 -> room.onChildProtection(day);
      case 1 -> room.inNeed(day);
      case 2 -> room.prepared(PlanKind.values()[chance.nextInt(PlanKind.values().length)]);
      case 3 ->
          room.make(
              PlanKind.EARLY_HELP, Optional.empty(), Plan.Start.agreed(day, Optional.empty()));
      default -> {
        if (!open.isEmpty()) {
          room.end(
              open.get(chance.nextInt(open.size())),
              EndReason.values()[chance.nextInt(EndReason.values().length)],
              day);
        }
      }
    }
  }

  private static void noneOverlaps(List<Plan> plans) {
    for (Plan one : plans) {
      for (Plan two : plans) {
        boolean rivals = one != two && isStatutory(one) && isStatutory(two);
        if (rivals && !one.isPrepared() && !two.isPrepared()) {
          assertThat(covers(one, two.startedOn()) && covers(two, two.startedOn()))
              .as(one.startedOn() + " and " + two.startedOn())
              .isFalse();
        }
      }
    }
  }

  /** From its first day to the one before its end. */
  private static boolean covers(Plan plan, LocalDate day) {
    return !day.isBefore(plan.startedOn())
        && plan.endedOn().filter(e -> !day.isBefore(e)).isEmpty();
  }

  private static List<Plan> statutory(PlanRoom room) {
    return room.plans.of(room.mia.id()).stream().filter(NeverTwoPlansTest::isStatutory).toList();
  }

  private static boolean isStatutory(Plan plan) {
    return plan.kind() == PlanKind.CHILD_PROTECTION || plan.kind() == PlanKind.CHILD_IN_NEED;
  }
}
