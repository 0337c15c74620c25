package org.quorate.child.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Enrolment;
import org.quorate.child.Period;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.ChildRoom;

/** One story out of what every room knows. */
class ChronologyTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final Instant NOON = Instant.parse("2025-11-03T12:00:00Z");
  private static final ChildId SOMEBODY = new ChildId(new UUID(1, 1));
  private final ChildRoom room = new ChildRoom(TODAY);

  @Test
  void what_several_rooms_know_stands_in_one_order_the_newest_first() {
    Chronicler early = child -> List.of(line(Strand.SCHOOL, NOON.minusSeconds(60), 1));
    Chronicler late = child -> List.of(line(Strand.MEETING, NOON, 2));

    List<ChronicleEntry> told =
        Chronology.toldBy(List.of(early, late)).of(SOMEBODY, Caller.SERVICE);

    assertThat(told)
        .extracting(ChronicleEntry::strand)
        .containsExactly(Strand.MEETING, Strand.SCHOOL);
  }

  @Test
  void pages_neither_repeat_nor_lose_a_line_also_where_many_happened_at_once() {
    List<ChronicleEntry> told = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      told.add(line(Strand.OTHER, NOON.minusSeconds(i / 5), i));
    }

    List<ChronicleEntry> read = new ArrayList<>();
    Optional<Chronology.After> after = Optional.empty();
    do {
      Chronology.Stretch page = Chronology.page(told, Set.of(), after, 3);
      read.addAll(page.lines());
      after = page.next();
    } while (after.isPresent());

    assertThat(read).isEqualTo(told);
  }

  @Test
  void a_reader_leaves_out_what_she_does_not_look_for() {
    List<ChronicleEntry> told =
        List.of(line(Strand.MEETING, NOON, 1), line(Strand.SCHOOL, NOON, 2));

    Chronology.Stretch page = Chronology.page(told, Set.of(Strand.SCHOOL), Optional.empty(), 5);

    assertThat(page.lines()).extracting(ChronicleEntry::strand).containsExactly(Strand.SCHOOL);
    assertThat(page.next()).isEmpty();
  }

  @Test
  void the_record_tells_schools_homes_and_who_held_the_case() {
    Child mia =
        room.keep(
            aChild()
                .allocatedTo(room.cast.amina, "Team North")
                .then(
                    c ->
                        c.enrol(
                            room.cast.academy.id(),
                            Enrolment.Kind.SCHOOL,
                            Period.of(TODAY.minusYears(1), Optional.of(TODAY)),
                            Actor.SERVICE,
                            NOON))
                .build());

    List<ChronicleEntry> told =
        new RecordChronicler(
                room.children,
                room.cast.inAgencies(),
                room.cast.inProfessionals(),
                ChildRoom.LONDON)
            .of(mia.id());

    assertThat(told)
        .extracting(ChronicleEntry::words)
        .contains(
            "chronicle.other.born",
            "chronicle.school.began",
            "chronicle.school.ended",
            "chronicle.lead.worker-of");
    assertThat(told)
        .filteredOn(line -> line.strand() == Strand.SCHOOL)
        .allMatch(line -> line.parameters().get("school").equals(room.cast.academy.name()));
  }

  @Test
  void what_a_meeting_wrote_in_the_log_is_left_to_the_meeting() {
    Child mia = room.keep(aChild().build());
    room.reached(mia.id(), Milestone.REFERRAL_RECEIVED, TODAY.minusDays(3));
    room.record(
        RecordMilestone.Request.heldAt(
            mia.id(), Milestone.STRATEGY_HELD, NOON.minusSeconds(90000), new UUID(4, 4)));

    List<ChronicleEntry> told =
        new MilestoneChronicler(room.milestones, ChildRoom.LONDON).of(mia.id());

    assertThat(told)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.parameters())
                    .containsEntry("milestone", "milestone.referral-received"));
  }

  private static ChronicleEntry line(Strand strand, Instant at, long number) {
    return ChronicleEntry.of(
        at, strand, "chronicle.other.born", Subject.child(new UUID(9, number)));
  }
}
