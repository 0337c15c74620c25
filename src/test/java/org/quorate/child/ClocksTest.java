package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.rulebook.Milestone.*;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.ChildRoom;

/** Clocks start from recorded facts, and stop only when the thing was held or done. */
class ClocksTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final Child child = room.keep(aChild().build());

  @Test
  void fifteen_working_days_from_a_bank_holiday_end_on_friday_24_june_2022() {
    room.reached(child.id(), S47_STARTED, LocalDate.of(2022, 6, 2));

    Deadline conference = open("T-ICPC");
    assertThat(conference.dueOn()).isEqualTo(LocalDate.of(2022, 6, 24));
    assertThat(conference.rulebookVersion()).isEqualTo(ChildRoom.RULEBOOK.version());
    assertThat(conference.counting().skipped())
        .extracting(h -> h.date())
        .containsExactly(LocalDate.of(2022, 6, 3));
    assertThat(conference.counting().source()).isNotBlank();
  }

  @Test
  void seventy_two_hours_from_a_thursday_end_on_sunday_at_the_same_hour() {
    room.reached(child.id(), CHILD_RETURNED, Instant.parse("2025-10-23T15:20:00Z"));

    Deadline interview = open("T-RHI");
    assertThat(interview.dueAt()).contains(Instant.parse("2025-10-26T15:20:00Z"));
    assertThat(interview.dueOn()).isEqualTo(LocalDate.of(2025, 10, 26));
  }

  @Test
  void reasonable_cause_starts_the_strategy_clock_and_only_holding_it_stops_it() {
    Instant cause = Instant.parse("2025-11-03T08:00:00Z");
    room.reached(child.id(), REASONABLE_CAUSE, cause);
    assertThat(open("T-STRAT").endsAt()).isEqualTo(Instant.parse("2025-11-04T08:00:00Z"));

    UUID meeting = UUID.fromString("01900000-0000-7000-8000-000000000001");
    room.record(
        RecordMilestone.Request.plannedFor(
            child.id(), STRATEGY_HELD, cause.plusSeconds(3600), meeting));
    assertThat(isOpen("T-STRAT")).as("planning it stops nothing").isTrue();

    room.record(
        RecordMilestone.Request.heldAt(
            child.id(), STRATEGY_HELD, cause.plusSeconds(3600), meeting));
    assertThat(isOpen("T-STRAT")).isFalse();
    assertThat(only("T-STRAT").state()).isEqualTo(Deadline.State.MET);
    assertThat(only("T-STRAT").settledAt()).contains(cause.plusSeconds(3600));
  }

  @Test
  void the_first_review_of_a_looked_after_child_is_followed_within_three_months() {
    room.reached(child.id(), BECAME_LOOKED_AFTER, LocalDate.of(2025, 3, 3));
    UUID first = room.reached(child.id(), LOOKED_AFTER_REVIEW_HELD, LocalDate.of(2025, 3, 24));

    assertThat(only("T-CAREREV-1").state()).isEqualTo(Deadline.State.MET);
    assertThat(open("T-CAREREV-2").dueOn()).isEqualTo(LocalDate.of(2025, 6, 24));

    room.reached(child.id(), LOOKED_AFTER_REVIEW_HELD, LocalDate.of(2025, 6, 20));
    assertThat(only("T-CAREREV-2").state())
        .as("met by the second, and not started by it again")
        .isEqualTo(Deadline.State.MET);
    assertThat(open("T-CAREREV-N").dueOn()).isEqualTo(LocalDate.of(2025, 12, 19));

    new StrikeOutMilestone(room.room, room.milestones, room.log)
        .run(new StrikeOutMilestone.Request(first, "Held in June only"), Caller.SERVICE);
    assertThat(open("T-CAREREV-2").startedAt())
        .as("with the first struck out, the second was the first")
        .isAfter(Instant.parse("2025-06-19T00:00:00Z"));
  }

  @Test
  void the_luton_plan_has_its_first_core_group_on_30_january_and_its_review_on_16_april_2012() {
    room.reached(child.id(), CP_PLAN_STARTED, LocalDate.of(2012, 1, 16));

    assertThat(open("T-CG1").dueOn()).isEqualTo(LocalDate.of(2012, 1, 30));
    assertThat(open("T-RCPC1").dueOn()).isEqualTo(LocalDate.of(2012, 4, 16));

    room.reached(child.id(), CORE_GROUP_HELD, LocalDate.of(2012, 4, 23));
    assertThat(isOpen("T-CG1")).isFalse();
    assertThat(open("T-CGN").dueOn())
        .as("4 June is a bank holiday: earlier, never later")
        .isEqualTo(LocalDate.of(2012, 6, 1));

    room.reached(child.id(), CP_PLAN_ENDED, LocalDate.of(2012, 7, 16));
    assertThat(isOpen("T-RCPC1")).isFalse();
    assertThat(only("T-RCPC1").state()).isEqualTo(Deadline.State.DISSOLVED);
    assertThat(open("T-CIN-FIRST").dueOn()).isEqualTo(LocalDate.of(2012, 7, 30));
  }

  @Test
  void of_several_strategy_discussions_the_first_counts() {
    room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 6));
    room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 20));

    assertThat(open("T-ICPC").dueOn()).isEqualTo(LocalDate.of(2025, 10, 27));
  }

  @Test
  void a_mistaken_line_is_struck_out_and_the_clock_runs_from_the_right_one() {
    UUID mistaken = room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 6));
    room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 20));

    strikeOut(mistaken, "It was the brother's");

    assertThat(open("T-ICPC").dueOn()).isEqualTo(LocalDate.of(2025, 11, 10));
    assertThat(every("T-ICPC"))
        .extracting(Deadline::state)
        .containsExactlyInAnyOrder(Deadline.State.SUPERSEDED, Deadline.State.OPEN);
    assertThat(room.facts.names()).contains("RecordedMilestone.StruckOut", "Deadline.Settled");
  }

  @Test
  void a_clock_that_had_been_met_by_mistake_runs_again() {
    room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 6));
    UUID mistaken = room.reached(child.id(), INITIAL_CONFERENCE_HELD, LocalDate.of(2025, 10, 20));
    assertThat(isOpen("T-ICPC")).isFalse();

    strikeOut(mistaken, "It was cancelled");

    assertThat(open("T-ICPC").dueOn()).isEqualTo(LocalDate.of(2025, 10, 27));
    assertThat(every("T-ICPC")).hasSize(1);
  }

  @Test
  void each_missing_episode_has_an_interview_of_its_own() {
    UUID first = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    UUID second = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    Instant monday = Instant.parse("2025-10-20T06:00:00Z");
    room.record(RecordMilestone.Request.of(child.id(), CHILD_RETURNED, monday).in(first));
    room.record(
        RecordMilestone.Request.of(child.id(), CHILD_RETURNED, monday.plusSeconds(86_400))
            .in(second));
    assertThat(every("T-RHI")).hasSize(2).allMatch(Deadline::isOpen);

    room.record(
        RecordMilestone.Request.of(child.id(), RETURN_INTERVIEW_DONE, monday.plusSeconds(100_000))
            .in(first));

    assertThat(open("T-RHI").matter()).contains(second);
  }

  @Test
  void a_planned_conference_counts_backwards_follows_the_plan_and_is_over_when_held() {
    UUID meeting = UUID.fromString("01900000-0000-7000-8000-00000000000c");
    plan(meeting, "2025-11-20T10:00:00Z");
    assertThat(open("T-ICPC-REPORT").dueOn()).isEqualTo(LocalDate.of(2025, 11, 18));

    plan(meeting, "2025-11-21T10:00:00Z");
    assertThat(open("T-ICPC-REPORT").dueOn()).isEqualTo(LocalDate.of(2025, 11, 19));

    room.record(
        RecordMilestone.Request.heldAt(
            child.id(), INITIAL_CONFERENCE_HELD, Instant.parse("2025-11-21T10:00:00Z"), meeting));
    assertThat(isOpen("T-ICPC-REPORT")).isFalse();
  }

  @Test
  void a_meeting_called_off_is_counted_towards_no_more() {
    UUID meeting = UUID.fromString("01900000-0000-7000-8000-00000000000d");
    plan(meeting, "2025-11-20T10:00:00Z");

    new CallOffMilestone(room.guard, room.log)
        .run(
            new CallOffMilestone.Request(child.id(), meeting, "The enquiry found no cause"),
            Caller.SERVICE);

    assertThat(room.deadlines.open(child.id())).isEmpty();
  }

  @Test
  void the_nearest_comes_first() {
    room.reached(child.id(), CP_PLAN_STARTED, LocalDate.of(2025, 10, 6));

    assertThat(room.deadlines.open(child.id()))
        .isSortedAccordingTo(java.util.Comparator.comparing(Deadline::endsAt));
  }

  @Test
  void a_reason_for_being_late_needs_a_manager() {
    room.reached(child.id(), S47_STARTED, LocalDate.of(2025, 10, 6));
    ExplainLateness explain = new ExplainLateness(room.room, room.guard, room.deadlines);
    UUID clock = open("T-ICPC").id();

    assertThatThrownBy(
            () ->
                explain.run(
                    new ExplainLateness.Request(
                        clock, LateReason.ILLNESS, "Parent in hospital", " "),
                    Caller.SERVICE))
        .isInstanceOfSatisfying(
            Rejected.class, r -> assertThat(r.problem()).isEqualTo(ChildProblem.MANAGER_MISSING));

    explain.run(
        new ExplainLateness.Request(
            clock, LateReason.ILLNESS, "Parent in hospital", "Denise Okafor"),
        Caller.SERVICE);
    assertThat(open("T-ICPC").lateness().orElseThrow().manager()).isEqualTo("Denise Okafor");
  }

  @Test
  void in_whatever_order_it_is_written_down_the_same_is_due() {
    List<Map.Entry<Milestone, LocalDate>> story =
        List.of(
            Map.entry(REASONABLE_CAUSE, LocalDate.of(2025, 9, 1)),
            Map.entry(STRATEGY_HELD, LocalDate.of(2025, 9, 2)),
            Map.entry(S47_STARTED, LocalDate.of(2025, 9, 2)),
            Map.entry(S47_STARTED, LocalDate.of(2025, 9, 9)),
            Map.entry(INITIAL_CONFERENCE_HELD, LocalDate.of(2025, 9, 23)),
            Map.entry(CP_PLAN_STARTED, LocalDate.of(2025, 9, 23)),
            Map.entry(CP_VISIT_MADE, LocalDate.of(2025, 9, 30)),
            Map.entry(CORE_GROUP_HELD, LocalDate.of(2025, 10, 7)),
            Map.entry(CP_VISIT_MADE, LocalDate.of(2025, 10, 14)));
    Map<String, LocalDate> inOrder = due(story);
    assertThat(inOrder).containsKeys("T-CGN", "T-RCPC1", "T-CPVISIT").doesNotContainKey("T-ICPC");

    Random chance = new Random(5);
    for (int i = 0; i < 30; i++) {
      List<Map.Entry<Milestone, LocalDate>> shuffled = new ArrayList<>(story);
      Collections.shuffle(shuffled, chance);

      assertThat(due(shuffled)).isEqualTo(inOrder);
    }
  }

  private static Map<String, LocalDate> due(List<Map.Entry<Milestone, LocalDate>> story) {
    ChildRoom room = new ChildRoom(TODAY);
    Child child = room.keep(aChild().build());
    story.forEach(
        line ->
            room.reached(
                child.id(),
                line.getKey(),
                line.getValue()
                    .atTime(9, 0)
                    .plusMinutes(line.getKey().ordinal())
                    .atZone(ChildRoom.LONDON)
                    .toInstant()));
    return room.deadlines.open(child.id()).stream()
        .collect(Collectors.toMap(Deadline::rule, Deadline::dueOn));
  }

  private void plan(UUID meeting, String at) {
    room.record(
        RecordMilestone.Request.plannedFor(
            child.id(), INITIAL_CONFERENCE_HELD, Instant.parse(at), meeting));
  }

  private void strikeOut(UUID milestone, String why) {
    new StrikeOutMilestone(room.room, room.milestones, room.log)
        .run(new StrikeOutMilestone.Request(milestone, why), Caller.SERVICE);
  }

  private Deadline open(String rule) {
    return every(rule).stream().filter(Deadline::isOpen).findFirst().orElseThrow();
  }

  private boolean isOpen(String rule) {
    return every(rule).stream().anyMatch(Deadline::isOpen);
  }

  private Deadline only(String rule) {
    assertThat(every(rule)).hasSize(1);
    return every(rule).getFirst();
  }

  private List<Deadline> every(String rule) {
    return room.deadlines.of(child.id()).stream().filter(d -> d.rule().equals(rule)).toList();
  }
}
