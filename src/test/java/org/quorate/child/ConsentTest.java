package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryConsents;

/** Who agreed to help for a child in need, and who no longer does. */
class ConsentTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryConsents consents = new MemoryConsents();
  private final Child child = room.keep(aChild().build());

  private UUID relative(FamilyMember.Relation relation, boolean responsible) {
    new AddFamilyMember(room.room)
        .run(
            new AddFamilyMember.Request(
                child.id(),
                Optional.empty(),
                new FamilyMember.Details(
                    new PersonName("Ama", relation.name()),
                    relation,
                    responsible,
                    true,
                    Optional.empty(),
                    "",
                    "",
                    true,
                    "",
                    "",
                    false)),
            Caller.SERVICE);
    return child.familyMembers().getLast().id();
  }

  private void says(Consent.Standing standing, Optional<UUID> member, LocalDate on) {
    new RecordConsent(room.room, consents)
        .run(
            new RecordConsent.Request(new Consent.Said(child.id(), standing, member, on, "")),
            Caller.SERVICE);
  }

  @Test
  void what_was_said_last_stands_and_what_was_said_before_stays() {
    Optional<UUID> mother = Optional.of(relative(FamilyMember.Relation.MOTHER, true));

    says(Consent.Standing.GIVEN, mother, TODAY.minusDays(30));
    says(Consent.Standing.WITHDRAWN, mother, TODAY);
    says(Consent.Standing.REFUSED, Optional.empty(), TODAY.minusDays(40));

    assertThat(consents.of(child.id()))
        .extracting(Consent::standing)
        .containsExactly(
            Consent.Standing.WITHDRAWN, Consent.Standing.GIVEN, Consent.Standing.REFUSED);
    assertThat(room.facts.all()).filteredOn(Consent.Recorded.class::isInstance).hasSize(3);
  }

  @Test
  void only_whoever_has_parental_responsibility_or_the_young_person_can_give_it() {
    UUID aunt = relative(FamilyMember.Relation.AUNT_OR_UNCLE, false);

    assertThatThrownBy(() -> says(Consent.Standing.GIVEN, Optional.of(aunt), TODAY))
        .isInstanceOf(Rejected.class)
        .hasMessage(ChildProblem.NOT_RESPONSIBLE.key());
    assertThatThrownBy(() -> says(Consent.Standing.GIVEN, Optional.of(new UUID(7, 7)), TODAY))
        .isInstanceOf(Rejected.class)
        .hasMessage(ChildProblem.NOT_ON_FILE.key());
  }

  @Test
  void nobody_has_said_yet_what_they_will_say_tomorrow() {
    assertThatThrownBy(() -> says(Consent.Standing.GIVEN, Optional.empty(), TODAY.plusDays(1)))
        .isInstanceOf(Rejected.class)
        .hasMessage(ChildProblem.DATE_IN_THE_FUTURE.key());
  }
}
