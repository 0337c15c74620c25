package org.quorate.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.AgencyBuilder.anAgency;
import static org.quorate.testing.ProfessionalBuilder.aProfessional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Role;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.testing.Callers;
import org.quorate.testing.Cast;
import org.quorate.testing.FiredFacts;

/** The use cases of the directory, on a directory kept in memory. */
class DirectoryRulesTest {
  private final Cast cast = new Cast();
  private final Agencies agencies = cast.inAgencies();
  private final Professionals professionals = cast.inProfessionals();
  private final FiredFacts facts = new FiredFacts();
  private final Guard guard = Guard.over(List.of());
  private final Clock clock = Clock.fixed(Instant.parse("2025-12-01T09:00:00Z"), ZoneOffset.UTC);
  private final Caller tomasz = Callers.a(Role.CONVENOR);

  private final RegisterAgency registerAgency = new RegisterAgency(guard, agencies, facts, clock);
  private final AmendAgency amendAgency = new AmendAgency(guard, agencies, facts, clock);
  private final CloseAgency closeAgency =
      new CloseAgency(guard, agencies, professionals, facts, clock);
  private final ReopenAgency reopenAgency = new ReopenAgency(guard, agencies, facts, clock);
  private final RegisterProfessional registerProfessional =
      new RegisterProfessional(guard, agencies, professionals, facts, clock);
  private final AmendProfessional amendProfessional =
      new AmendProfessional(guard, professionals, facts, clock);
  private final MoveProfessional moveProfessional =
      new MoveProfessional(guard, agencies, professionals, facts, clock);
  private final NameDeputy nameDeputy = new NameDeputy(guard, professionals, facts, clock);
  private final RetireProfessional retireProfessional =
      new RetireProfessional(guard, professionals, facts, clock);

  @Test
  void an_agency_that_was_registered_can_be_asked_at_its_mailbox() {
    var entry = anAgency().called("Quayside Practice").withMailbox("Office@quayside.example");

    AgencyId id = registerAgency.run(new RegisterAgency.Request(entry.entry()), tomasz);

    assertThat(agencies.find(id).orElseThrow().mailbox().value())
        .isEqualTo("Office@quayside.example");
    assertThat(facts.names()).containsExactly("Agency.Registered");
    assertThat(facts.all().getFirst().by()).isEqualTo(tomasz.actor());
  }

  @Test
  void two_agencies_of_one_name_serve_two_areas() {
    var twin = anAgency().called("millfield practice");

    assertProblem(
        AgencyProblem.NAME_TAKEN,
        () ->
            registerAgency.run(
                new RegisterAgency.Request(twin.serving("Millfield").entry()), tomasz));
    registerAgency.run(new RegisterAgency.Request(twin.serving("Eastway").entry()), tomasz);

    assertThat(facts.names()).containsExactly("Agency.Registered");
  }

  @Test
  void an_agency_keeps_its_own_name_when_it_is_amended() {
    var entry = anAgency().called("Northfield Academy").serving("Millfield").entry();

    amendAgency.run(
        new AmendAgency.Request(cast.academy.id(), cast.academy.version(), entry), tomasz);

    assertThat(facts.names()).containsExactly("Agency.Amended");
  }

  @Test
  void a_change_made_from_an_older_version_is_refused() {
    assertProblem(
        AccessProblem.CHANGED_MEANWHILE,
        () ->
            amendAgency.run(
                new AmendAgency.Request(cast.academy.id(), 7, anAgency().entry()), tomasz));
    assertProblem(
        AccessProblem.CHANGED_MEANWHILE,
        () -> retireProfessional.run(new RetireProfessional.Request(cast.ruth.id(), 7), tomasz));
  }

  @Test
  void an_agency_with_people_asks_first_what_becomes_of_them() {
    assertThatThrownBy(
            () ->
                closeAgency.run(
                    closing(cast.surgery, CloseAgency.People.UNSAID, Optional.empty()), tomasz))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> {
              assertThat(no.problem()).isEqualTo(AgencyProblem.PEOPLE_REMAIN);
              assertThat(no.faults().getFirst().parameters().get("count")).isEqualTo(2);
            });

    assertThat(facts.all()).isEmpty();
  }

  @Test
  void an_agency_without_people_closes_without_being_asked() {
    closeAgency.run(
        closing(cast.secondSurgery, CloseAgency.People.UNSAID, Optional.empty()), tomasz);

    assertThat(cast.secondSurgery.active()).isFalse();
    assertThat(agencies.ofKind(cast.secondSurgery.kind(), "Millfield")).isEmpty();
  }

  @Test
  void people_may_leave_with_their_agency() {
    closeAgency.run(closing(cast.surgery, CloseAgency.People.LEAVE, Optional.empty()), tomasz);

    assertThat(cast.priya.active()).isFalse();
    assertThat(cast.lorna.active()).isFalse();
    assertThat(facts.names())
        .containsExactly("Professional.Retired", "Professional.Retired", "Agency.Closed");
  }

  @Test
  void people_of_a_practice_that_merges_move_together_and_keep_their_deputies() {
    closeAgency.run(
        closing(cast.surgery, CloseAgency.People.MOVE, Optional.of(cast.secondSurgery.id())),
        tomasz);

    assertThat(professionals.of(cast.secondSurgery.id())).containsExactly(cast.lorna, cast.priya);
    assertThat(cast.priya.deputy()).contains(cast.lorna.id());
    assertThat(cast.surgery.active()).isFalse();
  }

  @Test
  void people_move_to_an_agency_that_is_named_open_and_another_one() {
    assertProblem(
        AgencyProblem.NEW_AGENCY_MISSING,
        () ->
            closeAgency.run(
                closing(cast.surgery, CloseAgency.People.MOVE, Optional.empty()), tomasz));
  }

  @Test
  void people_do_not_move_into_the_agency_that_is_being_closed() {
    assertProblem(
        AgencyProblem.AGENCY_CLOSED,
        () ->
            closeAgency.run(
                closing(cast.surgery, CloseAgency.People.MOVE, Optional.of(cast.surgery.id())),
                tomasz));
  }

  @Test
  void an_agency_opens_again_but_its_people_stay_away() {
    closeAgency.run(closing(cast.surgery, CloseAgency.People.LEAVE, Optional.empty()), tomasz);

    reopenAgency.run(new ReopenAgency.Request(cast.surgery.id(), cast.surgery.version()), tomasz);

    assertThat(cast.surgery.active()).isTrue();
    assertThat(professionals.of(cast.surgery.id())).isEmpty();
  }

  @Test
  void an_address_belongs_to_one_active_person_whatever_its_capitals() {
    var entry =
        aProfessional().called("P", "Raman").at("PRIYA.RAMAN@harbour-street-surgery.example");

    assertProblem(
        AgencyProblem.ADDRESS_TAKEN,
        () ->
            registerProfessional.run(
                new RegisterProfessional.Request(cast.surgery.id(), entry.entry()), tomasz));
  }

  @Test
  void the_address_of_somebody_who_has_left_is_free_and_finds_both_the_newer_first() {
    var mailbox = new EmailAddress("r.abernethy@northfield-academy.example");
    retireProfessional.run(new RetireProfessional.Request(cast.ruth.id(), 0), tomasz);
    var next = aProfessional().called("Rowan", "Abernethy").at(mailbox.value());

    ProfessionalId rowan =
        registerProfessional.run(
            new RegisterProfessional.Request(cast.academy.id(), next.entry()), tomasz);

    assertThat(professionals.withAddress(mailbox))
        .extracting(Professional::id)
        .containsExactly(rowan, cast.ruth.id());
  }

  @Test
  void a_new_address_leaves_the_old_one_findable() {
    var former = cast.femi.address();
    var entry = aProfessional().called("Femi", "Adeyemi").at("femi@elsewhere.example").entry();

    amendProfessional.run(
        new AmendProfessional.Request(cast.femi.id(), cast.femi.version(), entry), tomasz);

    assertThat(professionals.withAddress(former)).containsExactly(cast.femi);
  }

  @Test
  void nobody_counts_on_a_deputy_who_has_left() {
    retireProfessional.run(new RetireProfessional.Request(cast.lorna.id(), 0), tomasz);

    assertThat(cast.priya.deputy()).isEmpty();
    assertThat(facts.names()).containsExactly("Professional.DeputyNamed", "Professional.Retired");
  }

  @Test
  void nobody_counts_on_a_deputy_who_has_moved() {
    var entry = aProfessional().called("Lorna", "Baptiste").at("lorna@millfield.example").entry();

    moveProfessional.run(
        new MoveProfessional.Request(cast.lorna.id(), 0, cast.secondSurgery.id(), entry), tomasz);

    assertThat(cast.priya.deputy()).isEmpty();
    assertThat(cast.lorna.agency()).isEqualTo(cast.secondSurgery.id());
    assertThat(facts.names()).containsExactly("Professional.DeputyNamed", "Professional.Moved");
  }

  @Test
  void a_deputy_is_named_and_dropped() {
    nameDeputy.run(
        new NameDeputy.Request(cast.lorna.id(), 0, Optional.of(cast.priya.id())), tomasz);
    nameDeputy.run(new NameDeputy.Request(cast.priya.id(), 0, Optional.empty()), tomasz);

    assertThat(cast.lorna.deputy()).contains(cast.priya.id());
    assertThat(cast.priya.deputy()).isEmpty();
  }

  @Test
  void a_social_worker_reads_the_directory_but_does_not_keep_it() {
    assertProblem(
        AccessProblem.NOT_ALLOWED,
        () ->
            registerAgency.run(
                new RegisterAgency.Request(anAgency().entry()), Callers.a(Role.SOCIAL_WORKER)));
  }

  private static CloseAgency.Request closing(
      Agency agency, CloseAgency.People people, Optional<AgencyId> moveTo) {
    return new CloseAgency.Request(agency.id(), agency.version(), people, moveTo);
  }

  private static void assertProblem(Problem problem, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.problem()).isEqualTo(problem));
  }
}
