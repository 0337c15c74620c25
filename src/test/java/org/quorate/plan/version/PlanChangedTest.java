package org.quorate.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.plan.Plan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.area.AmendArea;
import org.quorate.plan.area.ScoreProgress;
import org.quorate.testing.Callers;
import org.quorate.testing.PlanRoom;

/** Two people edit one plan: the second is told what the first wrote. */
class PlanChangedTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

  private final PlanRoom room = new PlanRoom(TODAY);
  private final Plan plan = room.inNeed(TODAY.minusDays(30));
  private final UUID area = room.area(plan, "She is out at night");
  private final Caller amina = Callers.a(Role.SOCIAL_WORKER);

  @Test
  void the_second_is_refused_and_told_who_changed_what() {
    int seen = plan.revision();
    amend(Optional.of(seen), "She is out at night and nobody knows where", amina);

    assertThatThrownBy(() -> amend(Optional.of(seen), "She comes home late", Caller.SERVICE))
        .hasMessage("access.changed-meanwhile");

    PlanChanged changed =
        new SeeChanges(room.desk, room.versions)
            .run(new SeeChanges.Request(plan.id(), seen), Caller.SERVICE);
    assertThat(changed.revision()).isEqualTo(plan.revision());
    assertThat(changed.edits()).extracting(PlanChanged.Edit::author).containsExactly(amina.name());
    PlanComparison.AreaDifference difference = changed.comparison().areas().getFirst();
    assertThat(difference.area()).isEqualTo(area);
    assertThat(difference.differences())
        .containsExactly(
            new PlanComparison.Difference(
                PlanComparison.Field.WORRY,
                "She is out at night",
                "She is out at night and nobody knows where"));
  }

  @Test
  void whoever_saw_the_newest_state_is_told_nothing() {
    PlanChanged changed =
        new SeeChanges(room.desk, room.versions)
            .run(new SeeChanges.Request(plan.id(), plan.revision()), Caller.SERVICE);

    assertThat(changed.isUpToDate()).isTrue();
    assertThat(changed.comparison().isEmpty()).isTrue();
  }

  @Test
  void two_versions_are_laid_side_by_side() {
    new AddArea(room.desk)
        .run(
            new AddArea.Request(
                plan.id(),
                Optional.empty(),
                PriorityArea.Content.worry("School"),
                Optional.empty()),
            Caller.SERVICE);
    new ScoreProgress(room.desk, room.milestones)
        .run(
            new ScoreProgress.Request(
                plan.id(), Optional.empty(), area, Score.By.CHILD, 3, TODAY, "Better"),
            Caller.SERVICE);
    int marked =
        new MarkVersion(room.desk)
            .run(
                new MarkVersion.Request(plan.id(), Optional.empty(), "She moved school"),
                Caller.SERVICE);

    CompareVersions.Compared compared =
        new CompareVersions(room.desk, room.versions)
            .run(new CompareVersions.Request(plan.id(), 1, Optional.of(marked)), Caller.SERVICE);

    assertThat(marked).isEqualTo(2);
    assertThat(compared.earlier().areas()).isEmpty();
    assertThat(compared.comparison().areas())
        .extracting(PlanComparison.AreaDifference::presence)
        .containsExactly(PlanComparison.Presence.ADDED, PlanComparison.Presence.ADDED);
    assertThat(room.versions.index(plan.id()))
        .extracting(VersionRow::why)
        .containsExactly(PlanVersion.Why.CHANGED, PlanVersion.Why.MADE);
  }

  @Test
  void a_version_is_read_again_as_it_was_written() {
    PlanSnapshot now = PlanSnapshot.of(plan);

    assertThat(PlanSnapshot.read(now.json())).isEqualTo(now);
    assertThat(PlanComparison.between(now, PlanSnapshot.read(now.json())).isEmpty()).isTrue();
  }

  @Test
  void a_better_score_moves_the_clocks_of_an_outcome_that_improves() {
    score(2, TODAY.minusDays(20));
    score(5, TODAY);

    assertThat(room.clock("T-PROGRESS").orElseThrow().counting().from()).isEqualTo(TODAY);
    assertThat(room.clock("T-CIN-DRIFT-6").orElseThrow().counting().from()).isEqualTo(TODAY);
    assertThat(List.of(plan.findArea(area).orElseThrow().latest(Score.By.CHILD)))
        .extracting(latest -> latest.orElseThrow().points())
        .containsExactly(5);
  }

  private void score(int points, LocalDate on) {
    new ScoreProgress(room.desk, room.milestones)
        .run(
            new ScoreProgress.Request(
                plan.id(), Optional.empty(), area, Score.By.CHILD, points, on, ""),
            Caller.SERVICE);
  }

  private void amend(Optional<Integer> seen, String worry, Caller by) {
    new AmendArea(room.desk)
        .run(
            new AmendArea.Request(
                plan.id(), seen, area, PriorityArea.Content.of(worry, "It is better")),
            by);
  }
}
