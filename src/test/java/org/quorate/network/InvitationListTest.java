package org.quorate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.AgencyBuilder.anAgency;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.Period;
import org.quorate.child.RecordedCircumstance;
import org.quorate.kernel.Actor;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.rulebook.Sector;
import org.quorate.testing.Cast;
import org.quorate.testing.ChildBuilder;
import org.quorate.testing.MemoryDirectories;

class InvitationListTest {
  private static final Rulebook RULES = RulebookReader.readDefault();
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final Instant AT = Instant.parse("2025-11-03T09:00:00Z");

  private final Cast cast = new Cast();
  private final Agency namedNurse =
      anAgency()
          .called("Marlbridge Safeguarding Nurses")
          .ofKind(Sector.NAMED_NURSE)
          .withMailbox("named.nurse@nhs-marl.example")
          .build();
  private final List<Agency> agencies = new ArrayList<>(cast.agencies);
  private final List<RecordedCircumstance> recorded = new ArrayList<>();
  private final List<Involvement> involvements = new ArrayList<>();
  private final List<Child> others = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private LastMeeting last = LastMeeting.NONE;
  private Child child = known().build();

  InvitationListTest() {
    agencies.add(namedNurse);
  }

  @Test
  void the_luton_case_names_gp_school_and_police_each_with_its_source() {
    child = aChild().allocatedTo(cast.amina, "Team North").build();
    agencies.remove(cast.policeChildProtection);

    InvitationList list = list(MeetingType.INITIAL_CONFERENCE);

    assertThat(missing(list)).contains(Sector.GP, Sector.SCHOOL, Sector.POLICE_CP);
    assertThat(source(list, Sector.GP)).contains("Luton");
    assertThat(source(list, Sector.SCHOOL)).contains("Working Together");
    assertThat(source(list, Sector.POLICE_CP)).contains("Working Together");
  }

  @Test
  void a_gp_is_never_guessed() {
    child = aChild().build();

    assertThat(line(list(MeetingType.INITIAL_CONFERENCE), Sector.GP).isUnidentified()).isTrue();
  }

  @Test
  void rebecca_brings_exploitation_missing_school_inclusion_and_gp_to_the_conference() {
    record(Circumstance.EXPLOITATION_HIGH);
    record(Circumstance.MISSING_RECENTLY);
    record(Circumstance.EDUCATION_DISRUPTED);

    InvitationList list = list(MeetingType.INITIAL_CONFERENCE);

    assertThat(mustBeAsked(list))
        .contains(
            Sector.POLICE_EXPLOITATION,
            Sector.POLICE_MISSING,
            Sector.SCHOOL,
            Sector.EDUCATION_INCLUSION,
            Sector.SPECIALIST_EXPLOITATION,
            Sector.RHI_PROVIDER,
            Sector.GP);
  }

  @Test
  void a_curfew_brings_youth_justice_to_every_meeting() {
    record(Circumstance.YOUTH_JUSTICE_INVOLVED);

    assertThat(mustBeAsked(list(MeetingType.CORE_GROUP))).contains(Sector.YOUTH_JUSTICE);
  }

  @Test
  void several_rules_for_one_agency_make_one_line_with_every_why() {
    child = known().referredBy(cast.academy).build();
    involve(cast.academy);

    List<Line> school =
        list(MeetingType.STRATEGY).lines().stream()
            .filter(line -> line.agency().equals(Optional.of(cast.academy.id())))
            .toList();

    assertThat(school).hasSize(1);
    assertThat(school.getFirst().whys())
        .extracting(Why::when)
        .contains(
            Circumstance.SCHOOL_AGE_OR_ON_ROLL,
            Circumstance.REFERRER,
            Circumstance.OPEN_INVOLVEMENT);
    assertThat(school.getFirst().need()).isEqualTo(Need.MUST);
  }

  @Test
  void social_care_is_asked_once_through_the_child_s_own_worker() {
    List<Line> care =
        list(MeetingType.INITIAL_CONFERENCE).lines().stream()
            .filter(line -> line.agency().equals(Optional.of(cast.socialCare.id())))
            .toList();

    assertThat(care).extracting(Line::name).containsExactly("Amina Yusuf");
  }

  @Test
  void the_team_manager_has_a_seat_of_her_own_beside_the_worker() {
    assertThat(list(MeetingType.STRATEGY).asked())
        .extracting(Line::name)
        .contains("Amina Yusuf", "Denise Okafor");
  }

  @Test
  void a_strategy_discussion_never_asks_the_family() {
    child = known().withParent(FamilyMember.Relation.MOTHER, true).build();

    assertThat(list(MeetingType.STRATEGY).lines()).noneMatch(line -> line.sector().isFamily());
  }

  @Test
  void a_conference_lists_the_family_and_who_has_no_address_is_asked_another_way() {
    child = known().withParent(FamilyMember.Relation.MOTHER, true).build();

    Line mother = line(list(MeetingType.INITIAL_CONFERENCE), Sector.FAMILY);

    assertThat(mother.need()).isEqualTo(Need.MUST);
    assertThat(mother.choice()).isEqualTo(Line.Choice.OPEN);
  }

  @Test
  void the_school_of_a_sister_at_home_is_asked_too() {
    Child sister = aChild().called("Ola", "Novak").atSchool(cast.primary).build();
    others.add(sister);
    child = known().livingWith(sister).build();

    assertThat(list(MeetingType.STRATEGY).asked())
        .extracting(Line::organisation)
        .contains("St Brannock's Primary School", "Northfield Academy");
  }

  @Test
  void probation_comes_from_the_first_day_of_the_father_s_supervision() {
    record(Circumstance.PARENT_ON_PROBATION);

    Line probation = line(list(MeetingType.CIN_REVIEW), Sector.PROBATION);

    assertThat(probation.isAsked()).isTrue();
    assertThat(probation.whys().getFirst().since()).contains(TODAY.minusDays(1));
  }

  @Test
  void an_agency_that_works_with_the_child_is_asked_whatever_its_kind() {
    involve(cast.camhs);

    assertThat(mustBeAsked(list(MeetingType.CIN_REVIEW))).contains(Sector.CAMHS);
  }

  @Test
  void who_was_at_the_last_meeting_is_asked_to_the_next() {
    last = new LastMeeting(Set.of(cast.camhs.id()), Set.of(cast.camhs.id()));

    assertThat(mustBeAsked(list(MeetingType.CORE_GROUP))).contains(Sector.CAMHS);
  }

  @Test
  void a_closed_agency_leaves_a_gap() {
    cast.surgery.close(Actor.SERVICE, AT);

    assertThat(line(list(MeetingType.INITIAL_CONFERENCE), Sector.GP).isUnidentified()).isTrue();
  }

  @Test
  void a_consider_is_asked_only_when_somebody_ticks_it() {
    Line gp = line(list(MeetingType.STRATEGY), Sector.GP);
    edits.add(new Edit.Ask(gp.key()));

    assertThat(gp.choice()).isEqualTo(Line.Choice.OPEN);
    assertThat(line(list(MeetingType.STRATEGY), Sector.GP).isAsked()).isTrue();
  }

  @Test
  void what_was_changed_by_hand_is_kept_when_newer_facts_come() {
    Line school = line(list(MeetingType.STRATEGY), Sector.SCHOOL);
    edits.add(
        new Edit.LeaveOff(
            school.key(), new LeftOff(LeftOff.Reason.RISK_IF_INVITED, "", "Amina Yusuf")));

    record(Circumstance.EXPLOITATION_HIGH);
    InvitationList list = list(MeetingType.STRATEGY);

    assertThat(line(list, Sector.SCHOOL).choice()).isEqualTo(Line.Choice.LEFT_OFF);
    assertThat(mustBeAsked(list)).contains(Sector.SPECIALIST_EXPLOITATION);
  }

  @Test
  void two_children_of_one_school_make_one_invitation_with_both_reasons() {
    Child brother =
        aChild().called("Leon", "Novak").atSchool(cast.academy).withGp(cast.surgery).build();

    InvitationList list =
        InvitationList.of(
            new InvitationList.Basis(
                MeetingType.STRATEGY,
                Optional.empty(),
                List.of(picture(child), picture(brother)),
                directory(),
                List.of()),
            RULES,
            TODAY);

    assertThat(line(list, Sector.SCHOOL).whys())
        .extracting(Why::child)
        .contains(child.id(), brother.id());
  }

  @Test
  void no_two_lines_go_to_one_mailbox() {
    involve(cast.camhs);
    record(Circumstance.CHILD_MENTAL_ILL_HEALTH);
    record(Circumstance.EXPLOITATION_MEDIUM);

    List<String> addresses =
        list(MeetingType.INITIAL_CONFERENCE).lines().stream()
            .flatMap(line -> line.address().stream())
            .map(address -> address.folded())
            .toList();

    assertThat(addresses).doesNotHaveDuplicates();
  }

  /** A girl of thirteen with a worker, a school and a GP. */
  private ChildBuilder known() {
    return aChild()
        .atSchool(cast.academy)
        .withGp(cast.surgery)
        .allocatedTo(cast.amina, "Team North");
  }

  private void record(Circumstance circumstance) {
    recorded.add(
        RecordedCircumstance.record(
            child.id(),
            circumstance,
            Period.since(TODAY.minusDays(1)),
            Optional.<AgencyId>empty(),
            "",
            TODAY,
            Actor.SERVICE,
            AT));
  }

  private void involve(Agency agency) {
    involvements.add(
        Involvement.start(
            child.id(),
            agency.id(),
            Optional.empty(),
            "works with her",
            Period.since(TODAY.minusDays(30)),
            AT));
  }

  private InvitationList list(MeetingType type) {
    return InvitationList.of(
        new InvitationList.Basis(
            type, Optional.empty(), List.of(picture(child)), directory(), edits),
        RULES,
        TODAY);
  }

  private Picture picture(Child of) {
    return new Picture(of, others, recorded, involvements, last, Picture.OnPlan.NONE);
  }

  private Directory directory() {
    return new MemoryDirectories(agencies, cast.professionals).all();
  }

  private static Line line(InvitationList list, Sector sector) {
    return list.lines().stream().filter(l -> l.sector() == sector).findFirst().orElseThrow();
  }

  private static List<Sector> missing(InvitationList list) {
    return list.missing().stream().map(Line::sector).toList();
  }

  private static List<Sector> mustBeAsked(InvitationList list) {
    return list.asked().stream()
        .filter(line -> line.need() == Need.MUST)
        .map(Line::sector)
        .toList();
  }

  private static String source(InvitationList list, Sector sector) {
    return line(list, sector).whys().getFirst().source();
  }
}
