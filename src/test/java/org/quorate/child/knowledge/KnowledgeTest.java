package org.quorate.child.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.kernel.Messages;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryFileEntries;

/** What a collaborative meeting leaves behind, and what the young person says. */
class KnowledgeTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryFileEntries entries = new MemoryFileEntries();
  private final Child mia = room.keep(aChild().build());

  @Test
  void a_gap_has_somebody_who_closes_it_and_a_day_on_which_it_is_looked_at_again() {
    UUID gap = found("Where does she stay when she is missing?", TODAY.plusDays(14));

    close(gap, "With an older cousin", TODAY);

    KnowledgeGap closed = entries.find(KnowledgeGap.class, gap).orElseThrow();
    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.reviewOn()).isEqualTo(TODAY.plusDays(14));
    assertThat(room.facts.names()).contains("KnowledgeGap.Recorded", "KnowledgeGap.Closed");
    assertThat(new KnowledgeChronicler(entries, ChildRoom.LONDON).of(mia.id()))
        .extracting(line -> line.said(Messages.english()))
        .containsExactly(
            "Not known: Where does she stay when she is missing?",
            "Found out: Where does she stay when she is missing?");
  }

  @Test
  void nobody_closes_a_gap_without_an_answer_or_twice() {
    UUID gap = found("Who drives her?", TODAY);
    assertThatThrownBy(() -> close(gap, " ", TODAY)).hasMessage("child.words-missing");
    close(gap, "Nobody can find it out", TODAY);

    assertThatThrownBy(() -> close(gap, "Her uncle", TODAY)).hasMessage("child.already-ended");
  }

  @Test
  void a_gap_is_not_looked_at_again_before_it_was_found() {
    assertThatThrownBy(() -> found("Who drives her?", TODAY.minusDays(1)))
        .hasMessage("child.ends-before-it-starts");
  }

  @Test
  void an_agency_that_is_in_no_directory_closes_nothing() {
    assertThatThrownBy(() -> found("Who drives her?", TODAY, new AgencyId(new UUID(1, 2))))
        .hasMessage("child.agency-unknown");
  }

  @Test
  void what_the_young_person_says_has_a_consequence_or_a_reason_why_not() {
    assertThatThrownBy(() -> reflected("")).hasMessage("child.words-missing");

    reflected("The plan says it in her words");

    assertThat(entries.of(ReflectiveSession.class, mia.id()))
        .singleElement()
        .extracting(ReflectiveSession::said)
        .isEqualTo("Nobody asks me");
  }

  private UUID found(String question, LocalDate reviewOn) {
    return found(question, reviewOn, room.cast.lantern.id());
  }

  private UUID found(String question, LocalDate reviewOn, AgencyId closer) {
    return new RecordKnowledgeGap(room.room, entries)
        .run(
            new RecordKnowledgeGap.Request(
                mia.id(),
                new KnowledgeGap.Details(TODAY, question, closer, "", reviewOn, Optional.empty())),
            Caller.SERVICE);
  }

  private void close(UUID gap, String answer, LocalDate day) {
    new CloseKnowledgeGap(room.room, entries)
        .run(new CloseKnowledgeGap.Request(gap, answer, day), Caller.SERVICE);
  }

  private void reflected(String consequence) {
    new RecordReflectiveSession(room.room, entries)
        .run(
            new RecordReflectiveSession.Request(
                mia.id(),
                new ReflectiveSession.Details(
                    TODAY, "Her worker", "Nobody asks me", "", consequence)),
            Caller.SERVICE);
  }
}
