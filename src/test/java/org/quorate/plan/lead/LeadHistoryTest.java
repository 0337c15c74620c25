package org.quorate.plan.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.testing.Cast;

class LeadHistoryTest {
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final LeadHistory.Acceptance YES = new LeadHistory.Acceptance("Callum Reid", "");

  private final Cast cast = new Cast();
  private final LeadHistory history = LeadHistory.begin(new ChildId(new UUID(1, 1)), NOW);

  @Test
  void the_old_lead_stays_responsible_until_the_new_one_says_yes() {
    led(cast.amina.id());

    UUID offer = offer(cast.callum.id(), HandOver.Effect.AT_ONCE, NOW);
    assertThat(history.lead()).contains(cast.amina.id());

    Instant later = NOW.plus(Duration.ofDays(2));
    history.accept(offer, YES, Actor.SERVICE, later);
    assertThat(history.lead()).contains(cast.callum.id());
    assertThat(history.leadAt(NOW.plus(Duration.ofDays(1)))).contains(cast.amina.id());
    assertThat(history.terms().getFirst().to()).contains(later);
    assertThat(history.term().orElseThrow().acceptedBy()).contains("Callum Reid");
  }

  @Test
  void what_is_declined_or_withdrawn_changes_nothing() {
    led(cast.amina.id());

    history.decline(
        offer(cast.callum.id(), HandOver.Effect.AT_ONCE, NOW), "On leave", Actor.SERVICE, NOW);
    history.withdraw(offer(cast.callum.id(), HandOver.Effect.AT_ONCE, NOW), Actor.SERVICE, NOW);

    assertThat(history.terms()).hasSize(1);
    assertThat(history.lead()).contains(cast.amina.id());
  }

  @Test
  void a_hand_over_for_the_step_down_takes_effect_on_that_day() {
    led(cast.amina.id());
    history.accept(
        offer(cast.bronwen.id(), HandOver.Effect.ON_STEP_DOWN, NOW), YES, Actor.SERVICE, NOW);

    assertThat(history.lead()).contains(cast.amina.id());
    assertThat(history.waiting()).isPresent();

    history.stepDown(Actor.SERVICE, NOW.plus(Duration.ofDays(7)));
    assertThat(history.lead()).contains(cast.bronwen.id());
    assertThat(history.waiting()).isEmpty();
  }

  @Test
  void two_are_not_asked_at_once() {
    led(cast.amina.id());
    offer(cast.callum.id(), HandOver.Effect.AT_ONCE, NOW);

    assertRefused(
        () -> offer(cast.denise.id(), HandOver.Effect.AT_ONCE, NOW), LeadProblem.HAND_OVER_OPEN);
  }

  @Test
  void history_is_not_rewritten() {
    led(cast.amina.id());
    history.end("No plan any longer", Actor.SERVICE, NOW.plus(Duration.ofDays(30)));

    assertRefused(
        () ->
            history.appoint(
                cast.callum.id(),
                LeadChange.FIRST_NAMED,
                "",
                NOW.plus(Duration.ofDays(10)),
                Actor.SERVICE,
                NOW.plus(Duration.ofDays(40))),
        LeadProblem.BEFORE_THE_LAST_CHANGE);
  }

  @Test
  void somebody_stands_in_on_the_days_that_were_said_and_the_lead_stays_the_lead() {
    led(cast.amina.id());
    history.arrangeCover(
        new Cover.Days(cast.callum.id(), TODAY.plusDays(1), TODAY.plusDays(10), Cover.Reason.LEAVE),
        TODAY,
        Actor.SERVICE,
        NOW);

    assertThat(history.coverOn(TODAY)).isEmpty();
    assertThat(history.coverOn(TODAY.plusDays(10)).map(Cover::professional))
        .contains(cast.callum.id());
    assertThat(history.lead()).contains(cast.amina.id());
    assertRefused(
        () ->
            history.arrangeCover(
                new Cover.Days(
                    cast.denise.id(), TODAY.plusDays(10), TODAY.plusDays(12), Cover.Reason.LEAVE),
                TODAY,
                Actor.SERVICE,
                NOW),
        LeadProblem.COVER_OVERLAPS);
  }

  @Test
  void cover_of_an_old_lead_is_not_the_new_leads() {
    led(cast.amina.id());
    history.arrangeCover(
        new Cover.Days(cast.denise.id(), TODAY, TODAY.plusDays(10), Cover.Reason.LEAVE),
        TODAY,
        Actor.SERVICE,
        NOW);

    history.accept(offer(cast.callum.id(), HandOver.Effect.AT_ONCE, NOW), YES, Actor.SERVICE, NOW);

    assertThat(history.coverOn(TODAY)).isEmpty();
  }

  private void led(ProfessionalId lead) {
    history.appoint(lead, LeadChange.FIRST_NAMED, "", NOW, Actor.SERVICE, NOW);
  }

  private UUID offer(ProfessionalId to, HandOver.Effect effect, Instant at) {
    return history
        .propose(
            new HandOver.Offer(to, effect, LeadChange.CASELOAD, "Knows the family"),
            Actor.SERVICE,
            at)
        .handOver();
  }

  private static void assertRefused(Runnable act, LeadProblem problem) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Rejected.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Rejected.Fault::problem)
                    .isEqualTo(List.of(problem)));
  }
}
