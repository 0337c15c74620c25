package org.quorate.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.action.AgreeAction;
import org.quorate.plan.action.Owners;
import org.quorate.plan.area.ParkArea;
import org.quorate.testing.PlanRoom;

/** Six services at once: what a week asks of one family. */
class FamilyLoadTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

  private final PlanRoom room = new PlanRoom(TODAY);
  private final Plan plan = room.inNeed(TODAY.minusDays(30));
  private final UUID nights = room.area(plan, "Nights");
  private final UUID school = room.area(plan, "School");

  @Test
  void appointments_that_services_ask_for_and_what_the_family_does_are_counted_for_a_week() {
    agree(nights, new ActionOwner.Service(room.childRoom.cast.lantern.id()), 14, 2);
    agree(nights, new ActionOwner.TheChild(), 3, 0);
    agree(nights, new ActionOwner.TheChild(), 30, 0);
    agree(school, new ActionOwner.TheChild(), 30, 5);

    FamilyLoad load =
        FamilyLoad.of(List.of(plan), List.of(room.childRoom.cast.surgery.id()), 1, TODAY);

    assertThat(load).isEqualTo(new FamilyLoad(2, 3, 6));
  }

  @Test
  void what_is_parked_asks_for_nothing() {
    agree(school, new ActionOwner.TheChild(), 30, 5);
    new ParkArea(room.desk)
        .run(new ParkArea.Request(plan.id(), Optional.empty(), school), Caller.SERVICE);

    FamilyLoad load = FamilyLoad.of(List.of(plan), List.<AgencyId>of(), 0, TODAY);

    assertThat(load.actions()).isZero();
  }

  private void agree(UUID area, ActionOwner owner, int days, int timesAWeek) {
    Owners owners =
        new Owners(
            room.childRoom.cast.inAgencies(),
            room.childRoom.cast.inProfessionals(),
            room.childRoom.children);
    new AgreeAction(room.desk, owners)
        .run(
            new AgreeAction.Request(
                plan.id(),
                Optional.empty(),
                area,
                new PlanAction.Terms(
                    "Something", Optional.of(owner), TODAY.plusDays(days), timesAWeek)),
            Caller.SERVICE);
  }
}
