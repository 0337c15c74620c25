package org.quorate.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.AgencyBuilder.anAgency;
import static org.quorate.testing.ProfessionalBuilder.aProfessional;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Sector;

class ProfessionalTest {
  private static final Instant NOW = Instant.parse("2025-12-01T09:00:00.123456789Z");

  private final Agency surgery = anAgency().build();
  private final Agency academy =
      anAgency().called("Northfield Academy").ofKind(Sector.SCHOOL).build();

  @Test
  void an_address_that_changes_is_kept_as_a_former_one() {
    var priya = aProfessional().at("Priya.Raman@old.example").of(surgery);

    priya.amend(
        aProfessional().at("priya.raman@new.example").entry().details(), Actor.SERVICE, NOW);

    assertThat(priya.address()).isEqualTo(new EmailAddress("priya.raman@new.example"));
    assertThat(priya.isReachedAt(new EmailAddress("PRIYA.raman@old.example"))).isTrue();
    assertThat(priya.isReachedAt(new EmailAddress("priya.raman@new.example"))).isTrue();
    assertThat(priya.isReachedAt(new EmailAddress("raman@new.example"))).isFalse();
  }

  @Test
  void an_address_that_comes_back_is_no_longer_a_former_one() {
    var priya = aProfessional().at("a@one.example").of(surgery);
    priya.amend(aProfessional().at("a@two.example").entry().details(), Actor.SERVICE, NOW);

    priya.amend(aProfessional().at("a@one.example").entry().details(), Actor.SERVICE, NOW);

    assertThat(priya.formerAddresses()).containsExactly(new EmailAddress("a@two.example"));
  }

  @Test
  void other_capitals_are_the_same_address_but_the_newer_spelling_is_used() {
    var priya = aProfessional().at("priya@one.example").of(surgery);

    priya.amend(aProfessional().at("Priya@One.example").entry().details(), Actor.SERVICE, NOW);

    assertThat(priya.formerAddresses()).isEmpty();
    assertThat(priya.address().value()).isEqualTo("Priya@One.example");
  }

  @Test
  void two_colleagues_may_stand_in_for_each_other() {
    var priya = aProfessional().of(surgery);
    var lorna = aProfessional().called("Lorna", "Baptiste").of(surgery);

    priya.nameDeputy(lorna, Actor.SERVICE, NOW);
    lorna.nameDeputy(priya, Actor.SERVICE, NOW);

    assertThat(priya.deputy()).contains(lorna.id());
    assertThat(lorna.deputy()).contains(priya.id());
  }

  @Test
  void nobody_is_their_own_deputy() {
    var priya = aProfessional().of(surgery);

    assertThatThrownBy(() -> priya.nameDeputy(priya, Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem()).isEqualTo(AgencyProblem.DEPUTY_IS_ONESELF));
  }

  @Test
  void somebody_who_has_left_deputises_for_nobody() {
    var priya = aProfessional().of(surgery);
    var lorna = aProfessional().called("Lorna", "Baptiste").of(surgery);
    lorna.retire(Actor.SERVICE, NOW);

    assertThatThrownBy(() -> priya.nameDeputy(lorna, Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem()).isEqualTo(AgencyProblem.DEPUTY_HAS_LEFT));
  }

  @Test
  void a_deputy_comes_from_the_same_agency_because_agencies_make_the_quorum() {
    var priya = aProfessional().of(surgery);
    var ruth = aProfessional().called("Ruth", "Abernethy").of(academy);

    assertThatThrownBy(() -> priya.nameDeputy(ruth, Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem()).isEqualTo(AgencyProblem.DEPUTY_ELSEWHERE));
  }

  @Test
  void whoever_moves_leaves_the_deputy_behind_and_the_fact_names_both_agencies() {
    var priya = aProfessional().of(surgery);
    priya.nameDeputy(aProfessional().called("Lorna", "Baptiste").of(surgery), Actor.SERVICE, NOW);

    var moved = priya.move(academy, priya.details(), Actor.SERVICE, NOW);

    assertThat(priya.agency()).isEqualTo(academy.id());
    assertThat(priya.deputy()).isEmpty();
    assertThat(moved.what()).isEqualTo("Professional.Moved");
    assertThat(moved.about())
        .isEqualTo(
            Set.of(
                new Subject(Subject.Kind.PROFESSIONAL, priya.id().value()),
                new Subject(Subject.Kind.AGENCY, surgery.id().value()),
                new Subject(Subject.Kind.AGENCY, academy.id().value())));
    assertThat(moved.at()).isEqualTo(Instant.parse("2025-12-01T09:00:00.123456Z"));
  }

  @Test
  void nobody_moves_to_where_they_are_or_to_a_closed_agency() {
    var priya = aProfessional().of(surgery);
    academy.close(Actor.SERVICE, NOW);

    assertThatThrownBy(() -> priya.move(surgery, priya.details(), Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class, no -> assertThat(no.problem()).isEqualTo(AgencyProblem.SAME_AGENCY));
    assertThatThrownBy(() -> priya.move(academy, priya.details(), Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class, no -> assertThat(no.problem()).isEqualTo(AgencyProblem.AGENCY_CLOSED));
    assertThat(priya.agency()).isEqualTo(surgery.id());
  }

  @Test
  void somebody_who_has_left_is_not_changed_any_more() {
    var priya = aProfessional().of(surgery);
    priya.retire(Actor.SERVICE, NOW);

    assertThatThrownBy(() -> priya.amend(priya.details(), Actor.SERVICE, NOW))
        .isInstanceOfSatisfying(
            Rejected.class, no -> assertThat(no.problem()).isEqualTo(AgencyProblem.HAS_LEFT));
    assertThatThrownBy(() -> priya.retire(Actor.SERVICE, NOW)).isInstanceOf(Rejected.class);
  }

  @Test
  void the_seat_is_the_agencys_unless_it_is_said_otherwise() {
    var denise = aProfessional().sittingAs(Sector.TEAM_MANAGER).of(surgery);

    assertThat(denise.sector()).contains(Sector.TEAM_MANAGER);
    assertThat(aProfessional().of(surgery).sector()).isEmpty();
  }
}
