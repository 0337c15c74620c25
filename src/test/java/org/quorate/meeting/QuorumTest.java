package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meeting.Quorum.Because;
import org.quorate.meeting.Quorum.Chair;
import org.quorate.meeting.Quorum.Missing;
import org.quorate.meeting.Quorum.Presence;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.rulebook.Sector;

class QuorumTest {
  private static final Rulebook RULES = RulebookReader.readDefault();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 6);
  private final List<Chair> chairs = new ArrayList<>();

  @Test
  void a_strategy_meeting_with_social_care_police_and_health_is_quorate() {
    seat("care", Sector.CSC, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.THERE);
    seat("nurse", Sector.NAMED_NURSE, Presence.THERE);

    assertThat(strategy().isQuorate()).isTrue();
  }

  @Test
  void while_the_police_have_not_answered_it_says_so() {
    seat("care", Sector.CSC, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.NOT_ANSWERED);
    seat("nurse", Sector.NAMED_NURSE, Presence.THERE);

    Quorum.Standing standing = strategy();

    assertThat(standing.isQuorate()).isFalse();
    assertThat(standing.reachable()).isTrue();
    assertThat(standing.missing())
        .contains(
            new Missing.Service(Sector.Statutory.POLICE, Because.NOT_ANSWERED, List.of("police")));
  }

  @Test
  void once_the_police_have_declined_it_cannot_be_reached() {
    seat("care", Sector.CSC, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.DECLINED);
    seat("nurse", Sector.NAMED_NURSE, Presence.THERE);

    assertThat(strategy().reachable()).isFalse();
  }

  @Test
  void an_agency_is_covered_when_any_of_its_people_comes() {
    seat("care", Sector.CSC, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.DECLINED);
    seat("police", Sector.POLICE_CP, Presence.THERE);
    seat("nurse", Sector.NAMED_NURSE, Presence.THERE);

    assertThat(strategy().isQuorate()).isTrue();
  }

  @Test
  void somebody_who_sends_a_colleague_covers_nobody_until_the_colleague_accepts() {
    seat("care", Sector.CSC, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.SENDS_SOMEBODY);
    seat("nurse", Sector.NAMED_NURSE, Presence.THERE);

    assertThat(strategy().missing())
        .contains(
            new Missing.Service(
                Sector.Statutory.POLICE, Because.SENDS_SOMEBODY, List.of("police")));
  }

  @Test
  void a_service_that_nobody_asked_is_missing_for_that() {
    seat("care", Sector.CSC, Presence.THERE);

    assertThat(strategy().missing())
        .contains(new Missing.Service(Sector.Statutory.HEALTH, Because.NOT_ASKED, List.of()));
  }

  @Test
  void a_conference_counts_agencies_in_direct_contact_and_each_once() {
    seat("care", Sector.LEAD_SW, Presence.THERE);
    seat("care", Sector.TEAM_MANAGER, Presence.THERE);
    worker("school", Sector.SCHOOL, Presence.THERE);
    seat("police", Sector.POLICE_CP, Presence.THERE);

    Quorum.Standing standing = of(MeetingType.INITIAL_CONFERENCE);

    assertThat(standing.missing()).containsExactly(new Missing.Agencies(1, true));
    assertThat(standing.isBinding()).isTrue();
  }

  @Test
  void the_family_never_counts_as_an_agency() {
    seat("care", Sector.LEAD_SW, Presence.THERE);
    worker("school", Sector.SCHOOL, Presence.THERE);
    worker("mother", Sector.FAMILY, Presence.THERE);

    assertThat(of(MeetingType.INITIAL_CONFERENCE).isQuorate()).isFalse();
  }

  @Test
  void a_core_group_wants_the_family_but_does_not_fall_for_want_of_it() {
    seat("care", Sector.LEAD_SW, Presence.THERE);
    worker("school", Sector.SCHOOL, Presence.THERE);

    Quorum.Standing standing = of(MeetingType.CORE_GROUP);

    assertThat(standing.missing()).containsExactly(new Missing.Family(Because.NOT_ASKED));
    assertThat(standing.isBinding()).isFalse();
  }

  private Quorum.Standing strategy() {
    return of(MeetingType.STRATEGY);
  }

  private Quorum.Standing of(MeetingType type) {
    return Quorum.of(RULES.quorum(type, DAY), chairs);
  }

  private void seat(String agency, Sector sector, Presence presence) {
    chairs.add(new Chair(agency, agency, sector, false, presence));
  }

  private void worker(String agency, Sector sector, Presence presence) {
    chairs.add(new Chair(agency, agency, sector, true, presence));
  }
}
