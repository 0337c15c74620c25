package org.quorate.child.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.child.Child;
import org.quorate.child.Deadline;
import org.quorate.child.RecordMilestone;
import org.quorate.child.trust.TrustConcern.Told;
import org.quorate.child.trust.TrustConcern.WorksWith;
import org.quorate.testing.Callers;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryFileEntries;

/** The mother of Luton's Child 2 was cautioned, worked with adults at risk, and nobody was told. */
class TrustConcernTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryFileEntries entries = new MemoryFileEntries();
  private final Child mia = room.keep(aChild().build());

  @Test
  void a_caution_is_open_until_somebody_was_told() {
    UUID caution = cautioned(WorksWith.ADULTS_AT_RISK);
    assertThat(concern(caution).isOpen()).isTrue();

    answer(caution, Optional.of(Told.ADULT_SAFEGUARDING), "");

    assertThat(concern(caution).isOpen()).isFalse();
    assertThat(room.deadlines.of(mia.id())).isEmpty();
  }

  @Test
  void where_children_are_at_their_work_the_clock_for_the_designated_officer_runs() {
    UUID caution = cautioned(WorksWith.CHILDREN);
    assertThat(lado().isOpen()).isTrue();

    answer(caution, Optional.of(Told.LADO), "");

    assertThat(lado().state()).isEqualTo(Deadline.State.MET);
  }

  @Test
  void telling_the_wrong_office_protects_nobody() {
    UUID caution = cautioned(WorksWith.BOTH);

    assertThatThrownBy(() -> answer(caution, Optional.of(Told.LADO), ""))
        .hasMessage("child.told-wrong-office");
  }

  @Test
  void telling_nobody_needs_a_reason_that_is_kept() {
    UUID caution = cautioned(WorksWith.ADULTS_AT_RISK);
    assertThatThrownBy(() -> answer(caution, Optional.empty(), " "))
        .hasMessage("child.reason-missing");

    answer(caution, Optional.empty(), "She left that work in May");

    assertThat(concern(caution).whyNot()).isEqualTo("She left that work in May");
  }

  @Test
  void who_only_comes_for_an_agency_is_not_told_of_it() {
    cautioned(WorksWith.CHILDREN);
    TrustChronicler chronicler = new TrustChronicler(entries, ChildRoom.LONDON);

    assertThat(chronicler.toldTo(Callers.a(Role.AGENCY_PROFESSIONAL), mia.id())).isEmpty();
    assertThat(chronicler.toldTo(Callers.a(Role.SOCIAL_WORKER), mia.id())).hasSize(1);
  }

  private UUID cautioned(WorksWith whom) {
    return new RecordTrustConcern(room.room, entries, milestones())
        .run(
            new RecordTrustConcern.Request(
                mia.id(),
                new TrustConcern.Details(
                    TrustConcern.Kind.CAUTION, "The mother", whom, "Carer in a home", TODAY)),
            Caller.SERVICE);
  }

  private void answer(UUID concern, Optional<Told> told, String whyNot) {
    new AnswerTrustConcern(room.room, entries, milestones())
        .run(
            new AnswerTrustConcern.Request(concern, told, told.map(t -> TODAY), whyNot),
            Caller.SERVICE);
  }

  private RecordMilestone milestones() {
    return new RecordMilestone(room.guard, room.children, room.log);
  }

  private TrustConcern concern(UUID id) {
    return entries.find(TrustConcern.class, id).orElseThrow();
  }

  private Deadline lado() {
    return room.deadlines.of(mia.id()).stream()
        .filter(clock -> clock.rule().equals("T-LADO"))
        .findFirst()
        .orElseThrow();
  }
}
