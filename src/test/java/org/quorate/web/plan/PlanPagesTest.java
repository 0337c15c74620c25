package org.quorate.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Messages;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.Score;
import org.quorate.plan.version.PlanSnapshot;
import org.quorate.testing.PlanRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

/** What people read of a plan, rendered without a server. */
class PlanPagesTest {
  private static final Messages WORDS = Messages.english();
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 7);

  private final PlanRoom room = new PlanRoom(TODAY);
  private Plan plan;

  @BeforeEach
  void a_plan_with_one_area() {
    plan = room.onChildProtection(LocalDate.of(2025, 11, 3));
    room.area(plan, "Mia is away at night");
  }

  @Test
  void the_page_says_what_is_wanted_and_that_nobody_does_anything_yet() {
    Document page = page();

    assertThat(page.select("h1").text()).isEqualTo("Child protection plan for Mia Open");
    assertThat(page.text())
        .contains(
            "One priority area",
            "1. It is better",
            "Mia is away at night",
            "Nobody has agreed to do anything about this yet.",
            "Nobody has given a score yet.");
  }

  @Test
  void each_action_names_who_does_it_and_by_when() {
    agree("Walk home with a friend", new ActionOwner.TheChild(), 5);

    Document page = page();

    assertThat(page.select("table.quorate-stack").text())
        .contains("Mia", "Walk home with a friend", "Asks something of the family 5 times a week");
    assertThat(page.select("a[href*=/redate]")).hasSize(1);
  }

  @Test
  void an_agency_without_anything_to_do_is_told() {
    AgencyId camhs = room.childRoom.cast.camhs.id();
    plan.join(camhs, true, TODAY, Caller.SERVICE.actor(), room.desk.instant());

    Document page = page();

    assertThat(page.text())
        .contains("One agency on this plan has nothing to do in it.", "Nothing to do in this plan");
  }

  @Test
  void a_reader_who_may_not_write_is_offered_no_form() {
    Document page = Rendered.page(View.of("plan/plan", sheet(opened(false))));

    assertThat(page.select("main form, a[href*=/area], a[href*=/score]")).isEmpty();
  }

  @Test
  void what_differs_between_two_states_is_found_and_the_rest_left_alone() {
    PlanSnapshot before = PlanSnapshot.of(plan);
    agree("Ring Nan at nine", new ActionOwner.TheChild(), 0);

    List<Changes.Part> changes =
        new Changes(opened(true).names(), WORDS).between(before, PlanSnapshot.of(plan));

    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.before()).isEmpty();
              assertThat(line.after()).contains("Mia: Ring Nan at nine");
            });
  }

  @Test
  void the_family_page_shows_neither_worry_nor_what_is_held_back() {
    agree("Ring Nan at nine", new ActionOwner.TheChild(), 0);
    UUID hidden =
        agree("Watch the flat", new ActionOwner.Service(room.childRoom.cast.camhs.id()), 0);
    plan.score(
        plan.openAreas().getFirst().id(),
        Score.By.CHILD,
        6,
        TODAY,
        "I was home more",
        Caller.SERVICE.actor(),
        room.desk.instant());

    Document page =
        Rendered.page(
            View.of(
                "plan/family-paper",
                new FamilySheetWriter(WORDS, opened(true), "en", List.of(), Set.of(hidden))
                    .sheet(Optional.empty(), TODAY)));

    assertThat(page.text())
        .contains("Mia’s plan", "It is better", "Ring Nan at nine", "We have no date yet.")
        .doesNotContain("away at night", "Watch the flat", "I was home more");
    assertThat(page.select("svg[alt^='6 of 10 stars']")).hasSize(1);
  }

  private UUID agree(String what, ActionOwner owner, int timesAWeek) {
    return plan.agree(
            plan.openAreas().getFirst().id(),
            new PlanAction.Terms(what, Optional.of(owner), TODAY.plusDays(20), timesAWeek),
            Caller.SERVICE.actor(),
            room.desk.instant())
        .action();
  }

  private Document page() {
    return Rendered.page(View.of("plan/plan", sheet(opened(true))));
  }

  private static PlanSheet sheet(OpenedPlan opened) {
    return new PlanSheetWriter(WORDS, opened)
        .sheet(List.of(), 3, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  private OpenedPlan opened(boolean writes) {
    return new OpenedPlan(
        plan,
        PlanNames.of(
            plan,
            room.mia,
            Stream.empty(),
            room.childRoom.cast.inAgencies(),
            room.childRoom.cast.inProfessionals()),
        List.of(),
        writes);
  }
}
