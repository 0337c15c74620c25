package org.quorate.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.timescale.Timescale;
import org.quorate.timescale.Timescale.Unit;

/** The files in {@code config/rulebook} as they are committed. */
class CommittedRulebookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Set<MeetingType> CLOSED =
      EnumSet.of(MeetingType.LEGAL_PLANNING, MeetingType.LADO);
  private final Rulebook rulebook = RulebookReader.readDefault();

  @ParameterizedTest
  @EnumSource(MeetingType.class)
  void every_meeting_type_says_what_it_is_for_who_belongs_to_it_and_when_it_is_quorate(
      MeetingType type) {
    assertThat(rulebook.meeting(type, TODAY).purpose()).isNotBlank();
    assertThat(rulebook.quorum(type, TODAY).meetings()).contains(type);
    assertThat(rulebook.invitations(type, TODAY))
        .anyMatch(rule -> rule.when() == Circumstance.ANY_CHILD && rule.need() == Need.MUST);
  }

  @ParameterizedTest
  @EnumSource(Circumstance.class)
  void every_circumstance_puts_somebody_on_a_list(Circumstance circumstance) {
    assertThat(rulebook.invitations(TODAY)).anyMatch(rule -> rule.when() == circumstance);
  }

  @ParameterizedTest
  @EnumSource(MeetingType.class)
  void the_school_must_be_asked_to_every_open_meeting_about_a_child_of_school_age(
      MeetingType type) {
    Optional<Need> need = need(type, Sector.SCHOOL, Circumstance.SCHOOL_AGE_OR_ON_ROLL);

    assertThat(need).isEqualTo(CLOSED.contains(type) ? Optional.empty() : Optional.of(Need.MUST));
  }

  @ParameterizedTest(name = "{0} to {1} when {2}: {3}")
  @CsvSource({
    "GP, INITIAL_CONFERENCE, ANY_CHILD, MUST",
    "GP, REVIEW_CONFERENCE, ANY_CHILD, MUST",
    "GP, STRATEGY, ANY_CHILD, CONSIDER",
    "GP, CIN_REVIEW, ANY_CHILD, CONSIDER",
    "POLICE_CP, STRATEGY, ANY_CHILD, MUST",
    "NAMED_NURSE, STRATEGY, ANY_CHILD, MUST",
    "CSC, STRATEGY, ANY_CHILD, MUST",
    "SCHOOL_NURSE, CIN_REVIEW, SCHOOL_AGE_OR_ON_ROLL, MUST",
    "COLLEGE, CORE_GROUP, IN_COLLEGE_OR_TRAINING, MUST",
    "EDUCATION_INCLUSION, INITIAL_CONFERENCE, EDUCATION_DISRUPTED, MUST",
    "POLICE_EXPLOITATION, INITIAL_CONFERENCE, EXPLOITATION_HIGH, MUST",
    "SPECIALIST_EXPLOITATION, CIN_PLANNING, EXPLOITATION_MEDIUM, MUST",
    "SPECIALIST_EXPLOITATION, CIN_PLANNING, EXPLOITATION_EMERGING, CONSIDER",
    "ICTG, STRATEGY, TRAFFICKING_SUSPECTED, MUST",
    "POLICE_MISSING, INITIAL_CONFERENCE, MISSING_RECENTLY, MUST",
    "RHI_PROVIDER, CORE_GROUP, MISSING_RECENTLY, MUST",
    "POLICE_OFFENDER_MGMT, STRATEGY, LINKED_TO_KNOWN_OFFENDER, MUST",
    "PROBATION, CIN_REVIEW, PARENT_ON_PROBATION, MUST",
    "YOUTH_JUSTICE, EXPLOITATION_PANEL, YOUTH_JUSTICE_INVOLVED, MUST",
    "IDVA_DA, CORE_GROUP, DOMESTIC_ABUSE, MUST",
    "SARC, STRATEGY, SEXUAL_ABUSE_ALLEGED, MUST",
    "SEXUAL_HEALTH, STRATEGY, SEXUAL_ABUSE_ALLEGED, CONSIDER",
    "LADO, STRATEGY, ADULT_WORKS_WITH_CHILDREN, MUST",
    "ADULT_SOCIAL_CARE, STRATEGY, ADULT_WORKS_WITH_ADULTS_AT_RISK, MUST",
    "FAMILY, REVIEW_CONFERENCE, SECOND_PARENT, MUST",
    "ADULT_SOCIAL_CARE, CIN_REVIEW, APPROACHING_ADULTHOOD, CONSIDER",
    "ADULT_SOCIAL_CARE, CIN_REVIEW, NEARLY_ADULT, MUST",
    "INTERPRETER, INITIAL_CONFERENCE, NEEDS_INTERPRETER, MUST",
    "OTHER_LA, REVIEW_CONFERENCE, OTHER_AUTHORITY_PLAN, MUST",
    "LEGAL, LEGAL_PLANNING, ANY_CHILD, MUST"
  })
  void known_invitations_hold(Sector sector, MeetingType type, Circumstance when, Need expected) {
    assertThat(need(type, sector, when)).contains(expected);
  }

  @Test
  void an_agency_at_work_with_the_child_is_asked_whatever_its_kind() {
    for (MeetingType type : EnumSet.complementOf(EnumSet.copyOf(CLOSED))) {
      assertThat(rulebook.invitations(type, TODAY))
          .filteredOn(rule -> rule.sector().isEmpty())
          .extracting(InvitationRule::when)
          .contains(Circumstance.OPEN_INVOLVEMENT, Circumstance.ACTION_ON_PLAN);
    }
  }

  @Test
  void nobody_outside_social_care_and_legal_is_drawn_into_legal_planning() {
    assertThat(rulebook.invitations(MeetingType.LEGAL_PLANNING, TODAY))
        .extracting(InvitationRule::sector)
        .containsExactlyInAnyOrder(
            Optional.of(Sector.LEAD_SW),
            Optional.of(Sector.TEAM_MANAGER),
            Optional.of(Sector.LEGAL));
  }

  @Test
  void the_family_is_never_asked_to_a_strategy_discussion() {
    for (MeetingType type : MeetingType.values()) {
      if (type.isStrategy()) {
        assertThat(rulebook.invitations(type, TODAY))
            .noneMatch(rule -> rule.sector().filter(Sector::isFamily).isPresent());
      }
    }
  }

  @Test
  void strategy_discussions_need_social_care_police_and_health() {
    QuorumRule rule = rulebook.quorum(MeetingType.STRATEGY, TODAY);

    assertThat(rule.force()).isEqualTo(QuorumRule.Force.REQUIRED);
    assertThat(rule.services())
        .containsExactlyInAnyOrder(
            Sector.Statutory.SOCIAL_CARE, Sector.Statutory.POLICE, Sector.Statutory.HEALTH);
  }

  @Test
  void conferences_need_social_care_and_two_others_in_direct_contact() {
    QuorumRule rule = rulebook.quorum(MeetingType.REVIEW_CONFERENCE, TODAY);

    assertThat(rule.services()).containsExactly(Sector.Statutory.SOCIAL_CARE);
    assertThat(rule.atLeastAgencies()).isEqualTo(3);
    assertThat(rule.directContact()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}, at least {2}")
  @CsvSource({
    "CORE_GROUP, SUGGESTED, 2",
    "CIN_REVIEW, ADVISORY, 2",
    "EXPLOITATION_PANEL, TERMS_OF_REFERENCE, 3",
    "FAMILY_GROUP_CONFERENCE, NONE, 0",
    "COLLABORATIVE, NONE, 0"
  })
  void other_meetings_have_weaker_quorums(
      MeetingType type, QuorumRule.Force force, int atLeastAgencies) {
    QuorumRule rule = rulebook.quorum(type, TODAY);

    assertThat(rule.force()).isEqualTo(force);
    assertThat(rule.atLeastAgencies()).isEqualTo(atLeastAgencies);
  }

  @ParameterizedTest(name = "{0} runs {1} {2}, {3}")
  @CsvSource({
    "T-REF, 1, WORKING_DAY, STATUTORY",
    "T-ASSESS, 45, WORKING_DAY, STATUTORY",
    "T-STRAT, 24, HOUR, LOCAL",
    "T-ICPC, 15, WORKING_DAY, STATUTORY",
    "T-CG1, 10, WORKING_DAY, STATUTORY",
    "T-CGN, 6, WEEK, LOCAL",
    "T-RCPC1, 3, MONTH, STATUTORY",
    "T-RCPCN, 6, MONTH, STATUTORY",
    "T-TRANSIN, 15, WORKING_DAY, STATUTORY",
    "T-RHI, 72, HOUR, STATUTORY",
    "T-CIN-FIRST, 10, WORKING_DAY, LOCAL",
    "T-CIN-MTG, 6, WEEK, LOCAL",
    "T-CP-24, 24, MONTH, GUIDANCE",
    "T-LADO, 1, WORKING_DAY, GUIDANCE",
    "T-EPO, 8, CALENDAR_DAY, STATUTORY",
    "T-CAREREV-1, 20, WORKING_DAY, STATUTORY"
  })
  void known_clocks_hold(String id, int amount, Unit unit, Authority authority) {
    TimescaleRule rule = rulebook.timescale(id, TODAY).orElseThrow();

    assertThat(rule.within()).isEqualTo(new Timescale(amount, unit));
    assertThat(rule.authority()).isEqualTo(authority);
  }

  @Test
  void every_clock_of_the_catalogue_is_there() {
    List<String> catalogue =
        List.of(
                "T-REF T-ASSESS T-STRAT T-STRAT-FU T-STRAT-REC T-ICPC T-S47-OUT T-PREBIRTH"
                    .split(" "),
                "T-PREBIRTH-REV T-ICPC-REPORT T-RCPC-REPORT T-INVITE-ICPC T-INVITE-RCPC".split(" "),
                "T-INVITE-CORE T-LETTER T-MINUTES T-CG1 T-CGN T-CG-REC T-RCPC1 T-RCPCN".split(" "),
                "T-INQ T-TRANSIN T-TEMP T-CPVISIT T-UNSEEN T-CIN-FIRST T-CIN-MTG".split(" "),
                "T-CIN-REV1 T-CIN-REVN T-CIN-VISIT T-CIN-MGR T-CIN-DRIFT-9 T-CIN-DRIFT-12"
                    .split(" "),
                "T-CP-9 T-CP-12 T-CP-15 T-CP-21 T-CP-24 T-RHI T-RHI-SHARE T-MISS-STRAT".split(" "),
                "T-EXPL-TOOL T-EXPL-REFRESH T-MACE T-MACE-REV T-ICTG T-NRM-RG T-LADO".split(" "),
                "T-DISPUTE T-DISPUTE-END T-DISPUTE-URGENT T-EPO T-PPO T-CAREREV-1".split(" "),
                "T-CAREREV-2 T-CAREREV-N T-FGDM T-SIN-NOTIFY T-SIN-REVIEW T-PROGRESS".split(" "),
                "T-18-PLAN T-18-HANDOVER T-CPIS T-CENSUS".split(" "))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    assertThat(rulebook.timescales(TODAY)).extracting(TimescaleRule::id).containsAll(catalogue);
  }

  @Test
  void all_eighty_seven_warnings_are_there_and_somebody_is_told_of_each() {
    assertThat(rulebook.warnings(TODAY)).hasSize(87);
    assertThat(rulebook.warnings(TODAY)).noneMatch(rule -> rule.told().isEmpty());
    assertThat(rulebook.warning("CP-06", TODAY).orElseThrow().ladder()).hasSize(5);
    assertThat(rulebook.warnings(TODAY))
        .filteredOn(rule -> rule.ladder().contains(Severity.BREACH))
        .allMatch(rule -> rule.escalateAfter().isPresent());
  }

  @Test
  void limits_of_the_plan_and_the_table_are_those_of_the_catalogue() {
    assertThat(rulebook.limit(Limit.PRIORITY_AREAS_MAX, TODAY)).isEqualTo(3);
    assertThat(rulebook.limit(Limit.ACTIVE_TARGETS_MAX, TODAY)).isEqualTo(10);
    assertThat(rulebook.limit(Limit.PEOPLE_AT_TABLE, TODAY)).isEqualTo(12);
    assertThat(rulebook.limit(Limit.CASELOAD, TODAY)).isEqualTo(20);
    assertThat(rulebook.pattern(Pattern.OVERLAPPING_MEETINGS, TODAY).episodes()).isEqualTo(3);
    assertThat(rulebook.pattern(Pattern.OVERLAPPING_MEETINGS, TODAY).withinDays()).isEqualTo(14);
    assertThat(rulebook.pattern(Pattern.MISSING_REPEATEDLY, TODAY).prompts())
        .contains(MeetingType.STRATEGY);
  }

  @Test
  void every_clock_that_a_meeting_stops_is_stopped_by_holding_it() {
    Set<Milestone> held =
        Arrays.stream(MeetingType.values()).map(MeetingType::held).collect(Collectors.toSet());

    assertThat(held).hasSize(MeetingType.values().length);
    assertThat(rulebook.endedBy(Milestone.INITIAL_CONFERENCE_HELD, TODAY))
        .extracting(TimescaleRule::id)
        .containsExactlyInAnyOrder("T-ICPC", "T-INQ");
    assertThat(rulebook.endedBy(Milestone.INITIAL_CONFERENCE_INVITED, TODAY))
        .extracting(TimescaleRule::id)
        .containsExactly("T-INVITE-ICPC");
    assertThat(rulebook.dissolvedBy(Milestone.CP_PLAN_ENDED, TODAY))
        .extracting(TimescaleRule::id)
        .contains("T-CG1", "T-CGN", "T-RCPC1", "T-RCPCN", "T-CPVISIT");
  }

  private Optional<Need> need(MeetingType type, Sector sector, Circumstance when) {
    return rulebook.invitations(type, TODAY).stream()
        .filter(rule -> rule.sector().equals(Optional.of(sector)) && rule.when() == when)
        .map(InvitationRule::need)
        .findFirst();
  }
}
