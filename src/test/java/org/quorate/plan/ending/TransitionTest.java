package org.quorate.plan.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

class TransitionTest {
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final LocalDate TWENTY_FIVE = LocalDate.of(2033, 5, 1);
  private static final ChildId JADE = new ChildId(new UUID(1, 1));
  private static final AgencyId ADULTS = new AgencyId(new UUID(2, 1));

  @Test
  void nobody_is_handed_over_to_a_service_without_a_name() {
    assertRefused(to("").plan(), true, TODAY, EndingProblem.NO_RECEIVING_LEAD);
  }

  @Test
  void nobody_is_handed_over_before_both_sides_have_met() {
    assertRefused(to("Sam Adeyemi").plan(), false, TODAY, EndingProblem.NO_JOINT_MEETING);
  }

  @Test
  void a_hand_over_does_not_lie_ahead() {
    assertRefused(
        to("Sam Adeyemi").plan(), true, TODAY.plusDays(1), EndingProblem.DATE_IN_THE_FUTURE);
  }

  @Test
  void who_is_met_and_received_is_handed_over_once() {
    Transition transition = to("Sam Adeyemi").plan();

    transition.handOver(true, TODAY, TODAY, Actor.SERVICE, NOW);

    assertThat(transition.handedOverOn()).contains(TODAY);
    assertRefused(transition, true, TODAY, EndingProblem.HANDED_OVER_ALREADY);
    assertProblem(
        () -> transition.rearrange(to("Lee").arrangement(), TWENTY_FIVE, NOW),
        EndingProblem.HANDED_OVER_ALREADY);
  }

  @Test
  void support_goes_on_up_to_twenty_five_and_no_longer() {
    assertThat(new To("Lee", Optional.of(TWENTY_FIVE)).plan().until()).contains(TWENTY_FIVE);
    assertProblem(
        () -> new To("Lee", Optional.of(TWENTY_FIVE.plusDays(1))).plan(),
        EndingProblem.SUPPORT_TOO_LONG);
  }

  private static void assertRefused(
      Transition transition, boolean met, LocalDate on, EndingProblem problem) {
    assertProblem(() -> transition.handOver(met, on, TODAY, Actor.SERVICE, NOW), problem);
  }

  private static void assertProblem(Runnable act, EndingProblem problem) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Rejected.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  private static To to(String lead) {
    return new To(lead, Optional.empty());
  }

  private record To(String lead, Optional<LocalDate> until) {
    Transition.Arrangement arrangement() {
      return new Transition.Arrangement(ADULTS, lead, until);
    }

    Transition plan() {
      return Transition.plan(JADE, arrangement(), TWENTY_FIVE, NOW);
    }
  }
}
