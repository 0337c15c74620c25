package org.quorate.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.child.Child;
import org.quorate.child.Deadline;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.PatternRule;
import org.quorate.testing.Callers;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryReferrals;

/** A referral is no notification, and a refusal is not its end. */
class ReferralTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 4);

  private static final PatternRule OFTEN =
      ChildRoom.RULEBOOK.pattern(Pattern.REFERRAL_REFUSED, TODAY);

  private final ChildRoom room = new ChildRoom(TODAY);
  private final Child child =
      room.keep(aChild().allocatedTo(room.cast.amina, "Team North").build());
  private final MemoryReferrals referrals = new MemoryReferrals();
  private final Caller police = Callers.a(Role.AGENCY_PROFESSIONAL);

  @Test
  void a_panel_referral_that_names_the_social_worker_has_not_told_her() {
    Referral serac = refer(ReferralNeed.EXPLOITATION, Forum.EXPLOITATION_PANEL, TODAY);

    assertThat(serac.lead()).contains(room.cast.amina.id());
    assertThat(serac.acknowledgedAt()).isEmpty();
    assertThat(Expected.acknowledgement(serac, ChildRoom.RULEBOOK, ChildRoom.LONDON))
        .map(Expected::by)
        .contains(LocalDate.of(2025, 12, 5));
    refused(ReferralProblem.NOT_THE_LEAD, () -> acknowledge(serac, Callers.a(Role.SOCIAL_WORKER)));

    acknowledge(serac, amina());

    assertThat(Expected.acknowledgement(serac, ChildRoom.RULEBOOK, ChildRoom.LONDON)).isEmpty();
  }

  @Test
  void a_panel_clock_starts_with_the_referral_and_falls_away_when_the_panel_refuses() {
    Referral serac = refer(ReferralNeed.EXPLOITATION, Forum.EXPLOITATION_PANEL, TODAY);
    assertThat(clock("T-MACE").dueOn()).isEqualTo(LocalDate.of(2025, 12, 18));

    refuse(serac, RefusalReason.BELOW_THRESHOLD, TODAY);

    assertThat(clock("T-MACE").state()).isEqualTo(Deadline.State.DISSOLVED);
  }

  @Test
  void a_marac_referral_that_is_withdrawn_is_owed_no_meeting() {
    Referral marac = refer(ReferralNeed.DOMESTIC_ABUSE, Forum.MARAC, TODAY);
    assertThat(clock("T-MARAC").isOpen()).isTrue();

    new WithdrawReferral(desk())
        .run(
            new WithdrawReferral.Request(marac.id(), Optional.empty(), TODAY, "Made twice"),
            police);

    assertThat(clock("T-MARAC").state()).isEqualTo(Deadline.State.DISSOLVED);
    refused(ReferralProblem.HAS_OUTCOME, () -> refuse(marac, RefusalReason.NO_CAPACITY, TODAY));
  }

  @Test
  void after_a_refusal_an_alternative_is_due_in_ten_working_days() {
    Referral camhs = refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(3));
    assertThat(Expected.alternative(camhs, ChildRoom.RULEBOOK)).isEmpty();

    refuse(camhs, RefusalReason.OTHER_SAFEGUARDING_OPEN, TODAY);

    assertThat(camhs.needsChallenge()).isTrue();
    assertThat(Expected.alternative(camhs, ChildRoom.RULEBOOK))
        .map(Expected::by)
        .contains(LocalDate.of(2025, 12, 18));

    new SetAlternative(desk())
        .run(
            new SetAlternative.Request(
                camhs.id(), Optional.empty(), Optional.empty(), "School counselling"),
            police);
    assertThat(Expected.alternative(camhs, ChildRoom.RULEBOOK)).isEmpty();
  }

  @Test
  void two_refusals_of_one_need_by_two_referrers_are_one_story() {
    Referral surgery = refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(60));
    refuse(surgery, RefusalReason.OTHER_SAFEGUARDING_OPEN, TODAY.minusDays(40));
    assertThat(story().isRefusedRepeatedly(OFTEN)).isFalse();
    Referral school = refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(30));
    refuse(school, RefusalReason.OTHER_SAFEGUARDING_OPEN, TODAY.minusDays(10));
    refer(ReferralNeed.HOUSING, Forum.SERVICE, TODAY);

    assertThat(NeedThread.of(referrals.of(child.id()))).hasSize(2);
    assertThat(story().refusals()).containsExactly(surgery, school);
    assertThat(story().isRefusedRepeatedly(OFTEN)).isTrue();
  }

  @Test
  void a_need_that_was_taken_on_in_the_end_is_no_open_story() {
    refuse(
        refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(60)),
        RefusalReason.NO_CAPACITY,
        TODAY.minusDays(50));
    refuse(
        refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(40)),
        RefusalReason.NO_CAPACITY,
        TODAY.minusDays(30));
    Referral last = refer(ReferralNeed.MENTAL_HEALTH, Forum.SERVICE, TODAY.minusDays(20));
    new RecordOutcome(desk())
        .run(
            new RecordOutcome.Request(
                last.id(), Optional.empty(), TODAY, Optional.empty(), "From Monday"),
            police);

    assertThat(story().isMet()).isTrue();
    assertThat(story().isRefusedRepeatedly(OFTEN)).isFalse();
  }

  @Test
  void needs_that_are_on_no_list_are_one_story_when_they_are_called_the_same() {
    make(ReferralNeed.OTHER, "Boxing club");
    make(ReferralNeed.OTHER, "boxing club");
    make(ReferralNeed.OTHER, "Passport");

    assertThat(NeedThread.of(referrals.of(child.id()))).hasSize(2);
  }

  @Test
  void a_referral_to_nobody_or_without_a_reason_is_refused() {
    refused(
        ReferralProblem.RECIPIENT_MISSING,
        () -> refer(details(ReferralNeed.HOUSING, "", Forum.SERVICE, "", "Why", TODAY)));
    refused(
        ReferralProblem.WHY_MISSING,
        () -> refer(details(ReferralNeed.HOUSING, "", Forum.MARAC, "", " ", TODAY)));
    refused(
        ReferralProblem.IN_THE_FUTURE,
        () -> refer(details(ReferralNeed.HOUSING, "", Forum.MARAC, "", "W", TODAY.plusDays(1))));
  }

  private Referral refer(ReferralNeed need, Forum forum, LocalDate on) {
    return refer(details(need, "", forum, "CAMHS", "Low mood", on));
  }

  private void make(ReferralNeed need, String what) {
    refer(details(need, what, Forum.SERVICE, "Youth service", "She asked", TODAY));
  }

  private Referral refer(Referral.Details details) {
    return new Refer(desk()).run(new Refer.Request(child.id(), details), police);
  }

  private static Referral.Details details(
      ReferralNeed need, String what, Forum forum, String whom, String why, LocalDate on) {
    return new Referral.Details(
        need, what, forum, Optional.empty(), whom, why, on, "Police officer", Optional.empty());
  }

  private void refuse(Referral referral, RefusalReason reason, LocalDate on) {
    new RecordOutcome(desk())
        .run(
            new RecordOutcome.Request(referral.id(), Optional.empty(), on, Optional.of(reason), ""),
            police);
  }

  private void acknowledge(Referral referral, Caller by) {
    new AcknowledgeReferral(desk())
        .run(new AcknowledgeReferral.Request(referral.id(), Optional.empty()), by);
  }

  private NeedThread story() {
    List<NeedThread> all = NeedThread.of(referrals.of(child.id()));
    return all.stream()
        .filter(t -> t.need() == ReferralNeed.MENTAL_HEALTH)
        .findFirst()
        .orElseThrow();
  }

  private Deadline clock(String rule) {
    return room.deadlines.of(child.id()).stream()
        .filter(d -> d.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private ReferralDesk desk() {
    return new ReferralDesk(
        room.guard,
        referrals,
        room.children,
        room.cast.inAgencies(),
        new RecordMilestone(room.guard, room.children, room.log),
        room.facts,
        room.clock,
        ChildRoom.LONDON);
  }

  private Caller amina() {
    Caller somebody = Callers.a(Role.SOCIAL_WORKER);
    UUID professional = room.cast.amina.id().value();
    return new Caller(
        somebody.account(),
        "Amina Yusuf",
        Set.of(Role.SOCIAL_WORKER),
        Optional.of(professional),
        Optional.empty(),
        "Team North",
        somebody.actor());
  }

  private static void refused(Problem problem, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.problem()).isEqualTo(problem));
  }
}
