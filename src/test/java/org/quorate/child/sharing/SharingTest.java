package org.quorate.child.sharing;

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
import org.quorate.child.FamilyMember;
import org.quorate.child.sharing.SharedInformation.Basis;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryFileEntries;

/** What was told to whom, on what basis, or why not. */
class SharingTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final MemoryFileEntries entries = new MemoryFileEntries();
  private final Child mia =
      room.keep(aChild().withParent(FamilyMember.Relation.MOTHER, true).build());

  @Test
  void a_charity_is_told_on_the_same_basis_as_a_public_service() {
    share(
        agency(room.cast.lantern.id()),
        Optional.empty(),
        true,
        Optional.of(Basis.SAFEGUARDING),
        "");
    share(
        agency(room.cast.camhs.id()), Optional.empty(), true, Optional.of(Basis.SAFEGUARDING), "");

    assertThat(entries.of(SharedInformation.class, mia.id()))
        .extracting(one -> one.basis().orElseThrow())
        .containsExactly(Basis.SAFEGUARDING, Basis.SAFEGUARDING);
  }

  @Test
  void telling_needs_a_basis_and_not_telling_a_reason() {
    assertThatThrownBy(
            () -> share(agency(room.cast.camhs.id()), Optional.empty(), true, Optional.empty(), ""))
        .hasMessage("child.choice-missing");
    assertThatThrownBy(
            () ->
                share(agency(room.cast.camhs.id()), Optional.empty(), false, Optional.empty(), ""))
        .hasMessage("child.reason-missing");
  }

  @Test
  void it_is_told_to_an_agency_or_to_one_of_this_childs_family() {
    UUID mother = mia.familyMembers().getFirst().id();

    share(
        Optional.empty(), Optional.of(mother), false, Optional.empty(), "It would put her at risk");

    assertThat(entries.of(SharedInformation.class, mia.id()))
        .singleElement()
        .matches(one -> one.familyMember().equals(Optional.of(mother)) && !one.wasShared());
    assertThatThrownBy(
            () -> share(Optional.empty(), Optional.empty(), false, Optional.empty(), "Nobody"))
        .hasMessage("child.one-recipient");
    assertThatThrownBy(
            () ->
                share(
                    Optional.empty(),
                    Optional.of(new UUID(1, 1)),
                    false,
                    Optional.empty(),
                    "A stranger"))
        .hasMessage("child.not-on-file");
  }

  private static Optional<AgencyId> agency(AgencyId id) {
    return Optional.of(id);
  }

  private void share(
      Optional<AgencyId> agency,
      Optional<UUID> relative,
      boolean shared,
      Optional<Basis> basis,
      String why) {
    new RecordSharing(room.room, entries)
        .run(
            new RecordSharing.Request(
                mia.id(),
                new SharedInformation.Details(
                    TODAY, "The plan and its dates", agency, relative, shared, basis, why)),
            Caller.SERVICE);
  }
}
