package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Circumstance;
import org.quorate.testing.Callers;
import org.quorate.testing.ChildRoom;

/** What may be written in a child's record, and what is refused in plain words. */
class ChildRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final RegisterChild register =
      new RegisterChild(room.room, room.guard, room.children, room.log);

  @Test
  void a_child_that_is_registered_has_a_reference_and_a_team() {
    Child child = register(aChild().particulars(), false);

    assertThat(child.reference().value()).matches("Q-[0-9A-Z]{4}");
    assertThat(child.team()).isEqualTo("Team North");
    assertThat(room.facts.names()).startsWith("Child.Registered");
  }

  @Test
  void every_fault_of_the_particulars_is_told_at_once() {
    Particulars wrong = aChild().called("", "").born(TODAY.plusDays(1)).particulars();

    assertThatThrownBy(() -> register(wrong, false))
        .isInstanceOfSatisfying(
            Rejected.class,
            r ->
                assertThat(r.faults())
                    .extracting(Rejected.Fault::field)
                    .containsExactly("givenName", "dateOfBirth"));
  }

  @Test
  void a_child_may_be_born_today_and_expected_within_a_pregnancy() {
    assertThat(register(aChild().born(TODAY).particulars(), true)).isNotNull();
    Child unborn =
        register(aChild().called("", "Novak").expectedOn(TODAY.plusWeeks(42)).particulars(), true);
    assertThat(unborn.birth().isUnborn()).isTrue();
    refused(
        () -> register(aChild().expectedOn(TODAY.plusWeeks(43)).particulars(), true),
        ChildProblem.EXPECTED_TOO_FAR_AHEAD);
  }

  @Test
  void coming_of_age_is_planned_from_the_day_of_birth_and_follows_when_that_is_put_right() {
    Child child =
        register(aChild().called("Ines", "Novak").born(TODAY.minusYears(14)).particulars(), true);
    assertThat(ofAge(child)).contains(TODAY.plusYears(4).minusMonths(18));

    Particulars right = aChild().called("Ines", "Novak").born(TODAY.minusYears(12)).particulars();
    new AmendChild(room.room, room.log)
        .run(new AmendChild.Request(child.id(), Optional.empty(), right), Caller.SERVICE);

    assertThat(ofAge(child)).contains(TODAY.plusYears(6).minusMonths(18));
  }

  private Optional<LocalDate> ofAge(Child child) {
    return room.deadlines.open(child.id()).stream()
        .filter(deadline -> deadline.rule().equals("T-18-PLAN"))
        .map(Deadline::dueOn)
        .findFirst();
  }

  @Test
  void an_expected_birth_starts_the_clock_of_the_pre_birth_conference_and_the_birth_ends_it() {
    Child child =
        register(aChild().called("", "Novak").expectedOn(TODAY.plusDays(120)).particulars(), true);
    assertThat(room.deadlines.open(child.id()))
        .extracting(Deadline::rule)
        .containsExactly("T-PREBIRTH");

    new RecordBirth(room.room, room.log)
        .run(new RecordBirth.Request(child.id(), Optional.empty(), TODAY, Sex.F), Caller.SERVICE);

    assertThat(room.deadlines.open(child.id()))
        .extracting(Deadline::rule)
        .doesNotContain("T-PREBIRTH");
    assertThat(child.birth().expected()).contains(TODAY.plusDays(120));
  }

  @Test
  void the_same_nhs_number_is_a_hard_stop_and_the_same_name_and_birthday_is_asked() {
    register(aChild().withNhsNumber("9434765919").particulars(), false);

    refused(
        () ->
            register(aChild().called("Ola", "Lis").withNhsNumber("9434765919").particulars(), true),
        ChildProblem.NUMBER_TAKEN);
    refused(() -> register(aChild().particulars(), false), ChildProblem.PERHAPS_KNOWN);
    assertThat(register(aChild().particulars(), true)).isNotNull();
  }

  @Test
  void an_agency_that_is_not_in_the_directory_is_refused_at_its_field() {
    Child child = room.keep(aChild().build());

    refused(
        () ->
            new IdentifyGp(room.room)
                .run(
                    new IdentifyGp.Request(
                        child.id(),
                        Optional.empty(),
                        Optional.of(new AgencyId(child.id().value()))),
                    Caller.SERVICE),
        ChildProblem.AGENCY_UNKNOWN);
  }

  @Test
  void a_second_level_of_exploitation_ends_the_first_the_day_before() {
    Child child = room.keep(aChild().build());
    record(child, Circumstance.EXPLOITATION_EMERGING, TODAY.minusDays(30));
    record(child, Circumstance.EXPLOITATION_HIGH, TODAY.minusDays(3));

    List<RecordedCircumstance> all = room.circumstances.of(child.id());

    assertThat(all.getLast().period().to()).contains(TODAY.minusDays(4));
    assertThat(all.getFirst().period().isOpen()).isTrue();
    assertThat(ChildCircumstances.on(child, List.of(), all, List.of(), TODAY).risk())
        .isEqualTo(RiskLevel.HIGH);
  }

  @Test
  void trafficking_suspected_starts_the_clock_of_the_guardian() {
    Child child = room.keep(aChild().build());

    record(child, Circumstance.TRAFFICKING_SUSPECTED, TODAY);

    assertThat(room.deadlines.open(child.id()))
        .extracting(Deadline::rule)
        .contains("T-ICTG", "T-NRM-REFER");
  }

  @Test
  void what_follows_from_the_record_is_not_recorded_by_hand_nor_twice_nor_ahead() {
    Child child = room.keep(aChild().build());
    record(child, Circumstance.DOMESTIC_ABUSE, TODAY);

    refused(
        () -> record(child, Circumstance.LOOKED_AFTER, TODAY),
        ChildProblem.CIRCUMSTANCE_IS_DERIVED);
    refused(() -> record(child, Circumstance.DOMESTIC_ABUSE, TODAY), ChildProblem.ALREADY_RECORDED);
    refused(
        () -> record(child, Circumstance.YOUNG_CARER, TODAY.plusDays(1)),
        ChildProblem.DATE_IN_THE_FUTURE);
  }

  @Test
  void siblings_are_linked_in_both_records_and_never_with_themselves() {
    Child mia = room.keep(aChild().build());
    Child lena = room.keep(aChild().called("Lena", "Novak").build());
    LinkSiblings link = new LinkSiblings(room.room);
    LinkSiblings.Request both =
        new LinkSiblings.Request(
            mia.id(), Optional.empty(), lena.id(), Sibling.Relation.SIBLING, true);

    link.run(both, Caller.SERVICE);

    assertThat(lena.siblings().getFirst().other()).contains(mia.id());
    refused(() -> link.run(both, Caller.SERVICE), ChildProblem.ALREADY_LINKED);
    refused(
        () ->
            link.run(
                new LinkSiblings.Request(
                    mia.id(), Optional.empty(), mia.id(), Sibling.Relation.SIBLING, true),
                Caller.SERVICE),
        ChildProblem.NOT_OWN_SIBLING);
  }

  @Test
  void not_inviting_a_parent_needs_a_reason() {
    refused(
        () ->
            aChild()
                .then(
                    c ->
                        c.addFamilyMember(
                            new FamilyMember.Details(
                                new org.quorate.kernel.PersonName("Jan", "Novak"),
                                FamilyMember.Relation.FATHER,
                                true,
                                false,
                                Optional.empty(),
                                "",
                                "",
                                false,
                                " ",
                                "",
                                false),
                            Actor.SERVICE,
                            TODAY.atStartOfDay(ChildRoom.LONDON).toInstant()))
                .build(),
        ChildProblem.REASON_MISSING);
  }

  @Test
  void only_who_may_record_and_has_business_writes() {
    Child child = room.keep(aChild().build());
    IdentifyGp.Request unknown =
        new IdentifyGp.Request(child.id(), Optional.empty(), Optional.empty());

    refused(
        () -> new IdentifyGp(room.room).run(unknown, Callers.a(Role.AGENCY_PROFESSIONAL)),
        org.quorate.access.AccessProblem.NOT_ALLOWED);
    ChildRoom closed = new ChildRoom(TODAY, id -> false);
    closed.keep(child);
    refused(
        () -> new IdentifyGp(closed.room).run(unknown, Callers.a(Role.SOCIAL_WORKER)),
        org.quorate.access.AccessProblem.NOT_FOUND);
  }

  private void record(Child child, Circumstance circumstance, LocalDate from) {
    new RecordCircumstance(room.room, room.circumstances, room.log)
        .run(
            new RecordCircumstance.Request(
                child.id(), circumstance, from, Optional.empty(), Optional.empty(), ""),
            Caller.SERVICE);
  }

  private Child register(Particulars particulars, boolean anotherChild) {
    return register.run(
        new RegisterChild.Request(
            particulars,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Team North",
            anotherChild),
        Caller.SERVICE);
  }

  private static void refused(ThrowingCallable act, Problem problem) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.problem()).isEqualTo(problem));
  }
}
