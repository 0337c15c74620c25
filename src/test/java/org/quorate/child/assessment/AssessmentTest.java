package org.quorate.child.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.Deadline;
import org.quorate.child.RecordMilestone;
import org.quorate.child.StrikeOutEntry;
import org.quorate.child.assessment.Assessment.Kind;
import org.quorate.child.assessment.Assessment.Topic;
import org.quorate.child.assessment.Assessment.Voice;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryFileEntries;

/** When a child was assessed, what that covered and whom it heard. */
class AssessmentTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryFileEntries entries = new MemoryFileEntries();
  private final Child mia = room.keep(aChild().build());

  @Test
  void a_complete_assessment_stops_the_clock_that_the_referral_started() {
    room.reached(mia.id(), Milestone.REFERRAL_RECEIVED, TODAY.minusDays(20));
    UUID assessment = begin(Kind.CHILD_AND_FAMILY, TODAY.minusDays(15));

    complete(assessment, findings(TODAY, Set.of(Topic.PARENTING), Set.of(Voice.CHILD)));

    assertThat(room.deadlines.of(mia.id()))
        .filteredOn(clock -> clock.rule().equals("T-ASSESS"))
        .singleElement()
        .extracting(Deadline::state)
        .isEqualTo(Deadline.State.MET);
  }

  @Test
  void it_says_what_it_covered_whose_views_it_holds_and_the_childs_own() {
    UUID assessment = begin(Kind.PARENTING, TODAY.minusDays(15));

    complete(
        assessment,
        findings(TODAY, Set.of(Topic.PARENTING, Topic.EXPLOITATION), Set.of(Voice.CHILD)));

    Assessment done = entries.find(Assessment.class, assessment).orElseThrow();
    assertThat(done.covered()).containsExactly(Topic.PARENTING, Topic.EXPLOITATION);
    assertThat(done.heard()).containsExactly(Voice.CHILD);
    assertThat(done.ownView()).isEqualTo("They do not listen at home");
    assertThat(room.facts.names()).contains("Assessment.Recorded", "Assessment.Completed");
  }

  @Test
  void an_assessment_that_covered_nothing_is_not_complete() {
    UUID assessment = begin(Kind.CHILD_AND_FAMILY, TODAY.minusDays(15));

    assertThatThrownBy(() -> complete(assessment, findings(TODAY, Set.of(), Set.of())))
        .isInstanceOf(Rejected.class)
        .hasMessage("child.choice-missing");
  }

  @Test
  void it_is_not_complete_before_it_began() {
    UUID assessment = begin(Kind.OTHER, TODAY.minusDays(3));

    assertThatThrownBy(
            () ->
                complete(
                    assessment, findings(TODAY.minusDays(4), Set.of(Topic.DEVELOPMENT), Set.of())))
        .hasMessage("child.ends-before-it-starts");
  }

  @Test
  void what_is_struck_out_is_told_no_more_and_stays_readable() {
    UUID assessment = begin(Kind.HEALTH, TODAY.minusDays(3));

    strikeOut(assessment);

    assertThat(new AssessmentChronicler(entries, ChildRoom.LONDON).of(mia.id())).isEmpty();
    assertThat(entries.of(Assessment.class, mia.id()))
        .singleElement()
        .extracting(one -> one.struckOutWhy().orElseThrow())
        .isEqualTo("Another child's");
  }

  @Test
  void the_clock_that_it_stopped_runs_again_when_it_is_struck_out() {
    room.reached(mia.id(), Milestone.REFERRAL_RECEIVED, TODAY.minusDays(20));
    UUID assessment = begin(Kind.CHILD_AND_FAMILY, TODAY.minusDays(15));
    complete(assessment, findings(TODAY.minusDays(1), Set.of(Topic.PARENTING), Set.of()));

    strikeOut(assessment);

    assertThat(room.deadlines.open(mia.id())).extracting(Deadline::rule).contains("T-ASSESS");
  }

  private void strikeOut(UUID assessment) {
    new StrikeOutEntry(room.room, entries, room.milestones, room.log, ChildRoom.LONDON)
        .run(new StrikeOutEntry.Request(assessment, "Another child's"), Caller.SERVICE);
  }

  private UUID begin(Kind kind, LocalDate day) {
    return new RecordAssessment(room.room, entries)
        .run(new RecordAssessment.Request(mia.id(), kind, Optional.empty(), day), Caller.SERVICE);
  }

  private void complete(UUID assessment, Assessment.Findings findings) {
    new CompleteAssessment(
            room.room, entries, new RecordMilestone(room.guard, room.children, room.log))
        .run(new CompleteAssessment.Request(assessment, findings), Caller.SERVICE);
  }

  private static Assessment.Findings findings(LocalDate day, Set<Topic> topics, Set<Voice> heard) {
    return new Assessment.Findings(day, topics, heard, false, "They do not listen at home");
  }
}
