package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.rulebook.Circumstance.*;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.child.FamilyMember.Relation;
import org.quorate.kernel.Actor;
import org.quorate.rulebook.Circumstance;
import org.quorate.testing.Cast;
import org.quorate.testing.ChildBuilder;

/** What follows from a child's own record, at the very edges. */
class ChildCircumstancesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private final Cast cast = new Cast();

  @ParameterizedTest
  @CsvSource({
    "2020-11-04, UNDER_FIVE_IN_HOUSEHOLD, true",
    "2020-11-03, UNDER_FIVE_IN_HOUSEHOLD, false",
    "2020-11-04, SCHOOL_AGE_OR_ON_ROLL, false",
    "2020-11-03, SCHOOL_AGE_OR_ON_ROLL, true",
    "2008-11-04, SCHOOL_AGE_OR_ON_ROLL, true",
    "2008-11-03, SCHOOL_AGE_OR_ON_ROLL, false",
    "2008-11-04, APPROACHING_ADULTHOOD, false",
    "2008-11-03, APPROACHING_ADULTHOOD, true",
    "2008-05-04, NEARLY_ADULT, false",
    "2008-05-03, NEARLY_ADULT, true",
  })
  void an_age_counts_from_its_first_day(LocalDate born, Circumstance circumstance, boolean holds) {
    Child child = aChild().born(born).build();

    assertThat(of(child).holds(circumstance)).isEqualTo(holds);
  }

  @Test
  void a_child_of_29_february_is_seventeen_on_1_march() {
    Child child = aChild().born(LocalDate.of(2008, 2, 29)).build();

    assertThat(on(child, LocalDate.of(2025, 2, 28)).holds(APPROACHING_ADULTHOOD)).isFalse();
    assertThat(on(child, LocalDate.of(2025, 3, 1)).holds(APPROACHING_ADULTHOOD)).isTrue();
  }

  @Test
  void at_sixteen_and_a_half_adulthood_approaches_where_there_is_risk() {
    Child child = aChild().born(LocalDate.of(2009, 5, 3)).build();
    RecordedCircumstance risk = recorded(child, EXPLOITATION_MEDIUM, "2025-10-01");

    assertThat(of(child).holds(APPROACHING_ADULTHOOD)).isFalse();
    assertThat(of(child, risk).holds(APPROACHING_ADULTHOOD)).isTrue();
    assertThat(
            of(aChild().born(LocalDate.of(2009, 5, 4)).build(), risk).holds(APPROACHING_ADULTHOOD))
        .isFalse();
  }

  @Test
  void at_sixteen_college_takes_the_place_of_school() {
    ChildBuilder sixteen = aChild().born(LocalDate.of(2009, 11, 3));
    Child pupil = sixteen.build();
    Child student = sixteen.learningAt(cast.inclusion, Enrolment.Kind.COLLEGE).build();

    assertThat(of(pupil).all()).contains(SCHOOL_AGE_OR_ON_ROLL);
    assertThat(of(student).all())
        .contains(IN_COLLEGE_OR_TRAINING)
        .doesNotContain(SCHOOL_AGE_OR_ON_ROLL);
    assertThat(of(student).evidence(IN_COLLEGE_OR_TRAINING))
        .containsExactly(new Evidence.OfAgency(cast.inclusion.id()));
  }

  @Test
  void every_school_on_whose_roll_she_is_counts() {
    Child child = aChild().atSchool(cast.academy).atSchool(cast.primary).build();

    assertThat(of(child).evidence(SCHOOL_AGE_OR_ON_ROLL))
        .containsExactlyInAnyOrder(
            new Evidence.OfAgency(cast.academy.id()), new Evidence.OfAgency(cast.primary.id()));
  }

  @Test
  void a_school_left_yesterday_counts_no_more_and_today_still_did() {
    Child child = aChild().atSchool(cast.academy).build();
    child.leaveSchool(child.enrolments().getFirst().id(), TODAY, Actor.SERVICE, noon(TODAY));

    assertThat(of(child).evidence(SCHOOL_AGE_OR_ON_ROLL)).hasSize(1);
    assertThat(on(child, TODAY.plusDays(1)).evidence(SCHOOL_AGE_OR_ON_ROLL)).isEmpty();
  }

  @Test
  void an_unborn_child_needs_a_midwife_and_has_no_age() {
    Child child = aChild().called("", "Novak").expectedOn(LocalDate.of(2026, 2, 1)).build();

    assertThat(of(child).all()).containsExactlyInAnyOrder(ANY_CHILD, UNBORN);
  }

  @Test
  void a_baby_brother_at_home_brings_the_health_visitor_also_unregistered() {
    Child mia = aChild().livingWithUnregistered("Teo", LocalDate.of(2021, 1, 1)).build();

    assertThat(of(mia).all()).contains(UNDER_FIVE_IN_HOUSEHOLD, OTHER_CHILDREN_IN_HOME);
  }

  @Test
  void a_registered_sisters_school_and_worker_are_evidence() {
    Child lena =
        aChild()
            .called("Lena", "Novak")
            .born(LocalDate.of(2018, 5, 5))
            .atSchool(cast.primary)
            .allocatedTo(cast.callum, "Team North")
            .build();
    Child mia = aChild().livingWith(lena).build();

    List<Evidence> evidence =
        ChildCircumstances.on(mia, Set.of(lena), Set.of(), Set.of(), TODAY)
            .evidence(OTHER_CHILDREN_IN_HOME);

    assertThat(evidence)
        .containsExactlyInAnyOrder(
            new Evidence.OfChild(lena.id()),
            new Evidence.OfAgency(cast.primary.id()),
            new Evidence.OfProfessional(cast.callum.id()));
  }

  @Test
  void the_second_parent_is_the_one_who_lives_elsewhere() {
    Child child =
        aChild().withParent(Relation.FATHER, false).withParent(Relation.MOTHER, true).build();
    FamilyMember father = child.familyMembers().getFirst();

    assertThat(of(child).evidence(SECOND_PARENT))
        .containsExactly(new Evidence.OfFamilyMember(father.id()));
    assertThat(of(aChild().withParent(Relation.MOTHER, true).build()).holds(SECOND_PARENT))
        .isFalse();
  }

  @Test
  void looked_after_and_placed_out_of_area_show_the_home() {
    Child child = aChild().underLaw(LegalStatus.CARE_ORDER).placedOutOfArea(cast.lantern).build();

    assertThat(of(child).all()).contains(LOOKED_AFTER, PLACED_OUT_OF_AREA);
    assertThat(of(child).evidence(LOOKED_AFTER))
        .containsExactly(new Evidence.OfAgency(cast.lantern.id()));
    assertThat(of(aChild().underLaw(LegalStatus.SPECIAL_GUARDIANSHIP).build()).holds(LOOKED_AFTER))
        .isFalse();
  }

  @Test
  void the_virtual_school_head_is_for_those_with_a_worker_who_are_not_looked_after() {
    ChildBuilder mia = aChild().allocatedTo(cast.amina, "Team North");

    assertThat(of(mia.build()).holds(SCHOOL_AGE_WITH_SOCIAL_WORKER)).isTrue();
    assertThat(
            of(mia.underLaw(LegalStatus.CARE_ORDER).build()).holds(SCHOOL_AGE_WITH_SOCIAL_WORKER))
        .isFalse();
  }

  @Test
  void gp_referrer_and_open_involvements_are_named() {
    Child child = aChild().withGp(cast.surgery).referredBy(cast.academy).build();
    Involvement open =
        Involvement.start(
            child.id(),
            cast.camhs.id(),
            Optional.empty(),
            "Therapy",
            Period.since(TODAY),
            noon(TODAY));
    Involvement over =
        Involvement.start(
            child.id(),
            cast.lantern.id(),
            Optional.empty(),
            "Outreach",
            Period.of(TODAY.minusDays(9), Optional.of(TODAY.minusDays(1))),
            noon(TODAY));

    ChildCircumstances all =
        ChildCircumstances.on(child, Set.of(), Set.of(), List.of(open, over), TODAY);

    assertThat(all.evidence(ANY_CHILD)).containsExactly(new Evidence.OfAgency(cast.surgery.id()));
    assertThat(all.evidence(REFERRER)).containsExactly(new Evidence.OfAgency(cast.academy.id()));
    assertThat(all.evidence(OPEN_INVOLVEMENT))
        .containsExactly(new Evidence.OfAgency(cast.camhs.id()));
  }

  @Test
  void what_was_recorded_holds_on_its_first_and_last_day_and_not_when_struck_out() {
    Child child = aChild().build();
    RecordedCircumstance abuse = recorded(child, DOMESTIC_ABUSE, "2025-10-01");
    abuse.end(TODAY, Actor.SERVICE, noon(TODAY));

    assertThat(on(child, LocalDate.of(2025, 9, 30), abuse).holds(DOMESTIC_ABUSE)).isFalse();
    assertThat(on(child, LocalDate.of(2025, 10, 1), abuse).holds(DOMESTIC_ABUSE)).isTrue();
    assertThat(of(child, abuse).holds(DOMESTIC_ABUSE)).isTrue();
    assertThat(on(child, TODAY.plusDays(1), abuse).holds(DOMESTIC_ABUSE)).isFalse();

    abuse.strikeOut("Another child of that name", Actor.SERVICE, noon(TODAY));
    assertThat(of(child, abuse).holds(DOMESTIC_ABUSE)).isFalse();
  }

  @Test
  void an_interpreter_is_needed_for_the_child_or_an_invited_parent() {
    assertThat(of(aChild().needingInterpreter("Polish").build()).holds(NEEDS_INTERPRETER)).isTrue();
    assertThat(of(aChild().build()).holds(NEEDS_INTERPRETER)).isFalse();
  }

  private static ChildCircumstances of(Child child, RecordedCircumstance... recorded) {
    return on(child, TODAY, recorded);
  }

  private static ChildCircumstances on(
      Child child, LocalDate day, RecordedCircumstance... recorded) {
    return ChildCircumstances.on(child, Set.of(), List.of(recorded), Set.of(), day);
  }

  private static RecordedCircumstance recorded(
      Child child, Circumstance circumstance, String from) {
    return RecordedCircumstance.record(
        child.id(),
        circumstance,
        Period.since(LocalDate.parse(from)),
        Optional.empty(),
        "",
        TODAY,
        Actor.SERVICE,
        noon(TODAY));
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
