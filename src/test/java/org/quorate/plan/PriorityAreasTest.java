package org.quorate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.PlanKind;

/** Rebecca's plan had eleven targets; a family can carry three. */
class PriorityAreasTest {
  private static final int LIMIT = 3;
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final AgencyId SCHOOL = new AgencyId(new UUID(1, 1));
  private static final AgencyId POLICE = new AgencyId(new UUID(1, 2));

  private final Plan plan =
      Plan.prepare(new ChildId(new UUID(9, 9)), PlanKind.CHILD_PROTECTION, TODAY, NOW);

  @Test
  void the_fourth_area_is_parked_in_order_and_comes_up_when_one_is_done() {
    UUID first = add("one");
    add("two");
    add("three");
    UUID fourth = add("four");
    UUID fifth = add("five");

    assertThat(worries(plan.openAreas())).containsExactly("one", "two", "three");
    assertThat(worries(plan.parkedAreas())).containsExactly("four", "five");

    plan.achieve(first, "She sleeps at home", TODAY, LIMIT, Actor.SERVICE, NOW);

    assertThat(worries(plan.openAreas())).containsExactly("two", "three", "four");
    assertThat(worries(plan.parkedAreas())).containsExactly("five");
    assertThat(plan.findArea(fourth).orElseThrow().sequence()).isEqualTo(3);
    assertThat(plan.findArea(fifth).orElseThrow().sequence()).isEqualTo(4);
  }

  @Test
  void one_more_than_the_limit_needs_a_reason_and_a_manager() {
    add("one");
    add("two");
    add("three");
    UUID parked = add("four");

    assertThatThrownBy(() -> plan.bringUp(parked, LIMIT, Optional.empty(), Actor.SERVICE, NOW))
        .isInstanceOf(Rejected.class)
        .hasMessage("plan.too-many-open");
    assertThatThrownBy(
            () ->
                plan.bringUp(
                    parked, LIMIT, Optional.of(new OverLimit("Urgent", "")), Actor.SERVICE, NOW))
        .hasMessage("plan.manager-missing");

    plan.bringUp(
        parked, LIMIT, Optional.of(new OverLimit("Urgent", "D. Okafor")), Actor.SERVICE, NOW);

    assertThat(plan.openAreas()).hasSize(4);
    assertThat(plan.openAreas().getLast().overLimit())
        .contains(new OverLimit("Urgent", "D. Okafor"));
  }

  @Test
  void what_is_parked_by_hand_waits_first() {
    UUID first = add("one");
    add("two");
    add("three");
    add("four");

    plan.park(first, Actor.SERVICE, NOW);

    assertThat(worries(plan.openAreas())).containsExactly("two", "three");
    assertThat(worries(plan.parkedAreas())).containsExactly("one", "four");
  }

  @Test
  void an_order_names_every_area_that_is_not_over() {
    UUID one = add("one");
    UUID two = add("two");
    UUID three = add("three");
    UUID four = add("four");

    plan.reorder(List.of(three, four, one, two), Actor.SERVICE, NOW);

    assertThat(worries(plan.openAreas())).containsExactly("three", "one", "two");
    assertThatThrownBy(() -> plan.reorder(List.of(three, one), Actor.SERVICE, NOW))
        .hasMessage("plan.order-incomplete");
  }

  @Test
  void eleven_targets_are_grouped_into_three_areas_with_their_actions() {
    List<UUID> targets =
        java.util.stream.IntStream.rangeClosed(1, 11).mapToObj(n -> add("target " + n)).toList();
    targets.forEach(target -> agree(target, SCHOOL));

    plan.group(targets.subList(3, 7), targets.get(0), "One story", TODAY, Actor.SERVICE, NOW);

    PriorityArea whole = plan.findArea(targets.get(0)).orElseThrow();
    assertThat(whole.actions()).hasSize(5);
    assertThat(plan.openAreas()).hasSize(3);
    assertThat(plan.parkedAreas()).hasSize(4);
    assertThat(plan.currentActions()).hasSize(7);
  }

  @Test
  void every_agency_has_a_named_responsibility_or_the_plan_says_so() {
    UUID area = add("one");
    plan.join(POLICE, true, TODAY, Actor.SERVICE, NOW);
    UUID action = agree(area, SCHOOL);

    assertThat(plan.agencies()).containsExactlyInAnyOrder(POLICE, SCHOOL);
    assertThat(plan.withoutResponsibility()).containsExactly(POLICE);

    plan.finish(action, PlanAction.State.DONE, "Letter sent", TODAY, Actor.SERVICE, NOW);

    assertThat(plan.withoutResponsibility()).containsExactlyInAnyOrder(POLICE, SCHOOL);
  }

  @Test
  void moving_a_date_keeps_every_earlier_one_with_its_reason() {
    UUID action = agree(add("one"), SCHOOL);

    plan.redate(action, TODAY.plusDays(30), "The school was closed", Actor.SERVICE, NOW);
    plan.redate(action, TODAY.plusDays(40), "Ill", Actor.SERVICE, NOW);

    PlanAction moved = plan.findAction(action).orElseThrow();
    assertThat(moved.dueOn()).isEqualTo(TODAY.plusDays(40));
    assertThat(moved.redatings())
        .extracting(Redating::from)
        .containsExactly(TODAY.plusDays(14), TODAY.plusDays(30));
    assertThatThrownBy(() -> plan.redate(action, TODAY.plusDays(50), " ", Actor.SERVICE, NOW))
        .hasMessage("plan.reason-missing");
  }

  @Test
  void an_action_names_who_does_it_and_by_when() {
    UUID area = add("one");

    assertThatThrownBy(
            () ->
                plan.agree(
                    area, new PlanAction.Terms(" ", Optional.empty(), null, 0), Actor.SERVICE, NOW))
        .hasMessage(
            "plan.action-without-words, plan.action-without-owner, plan.action-without-date");
  }

  @Test
  void a_score_is_better_than_the_last_of_the_same_voice() {
    UUID area = add("one");

    assertThat(score(area, Score.By.CHILD, 2).betterThanBefore()).isFalse();
    assertThat(score(area, Score.By.FAMILY, 5).betterThanBefore()).isFalse();
    assertThat(score(area, Score.By.CHILD, 4).betterThanBefore()).isTrue();
    assertThatThrownBy(() -> score(area, Score.By.CHILD, 11)).hasMessage("plan.score-out-of-range");
  }

  @Test
  void whoever_saw_an_older_state_is_told() {
    int seen = plan.revision();
    add("one");

    assertThatThrownBy(() -> plan.mustStillBe(Optional.of(seen)))
        .hasMessage("access.changed-meanwhile");
  }

  private PlanFacts.Scored score(UUID area, Score.By by, int points) {
    return plan.score(area, by, points, TODAY, "", Actor.SERVICE, NOW);
  }

  private UUID add(String worry) {
    return plan.add(PriorityArea.Content.worry(worry), LIMIT, Optional.empty(), Actor.SERVICE, NOW)
        .area();
  }

  private UUID agree(UUID area, AgencyId agency) {
    return plan.agree(
            area,
            new PlanAction.Terms(
                "Write to her",
                Optional.of(new ActionOwner.Service(agency)),
                TODAY.plusDays(14),
                0),
            Actor.SERVICE,
            NOW)
        .action();
  }

  private static List<String> worries(List<PriorityArea> areas) {
    return areas.stream().map(PriorityArea::worry).toList();
  }
}
