package org.quorate.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.CaseBuilder.aCase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Severity;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.Times;
import org.quorate.warning.finding.Finding;
import org.quorate.warning.finding.FindingKind;
import org.quorate.warning.finding.Findings;

class WarningTest {
  private static final Instant NOW = Times.at("2012-01-17 09:00");
  private static final LocalDate TODAY = Times.day("2012-01-17");
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));

  private static Finding finding(String when) {
    return Findings.in(
            aCase().reached(Milestone.S47_STARTED, "2011-12-21 15:00").build(),
            ChildRoom.RULEBOOK,
            Times.at(when))
        .findings()
        .stream()
        .filter(one -> one.kind() == FindingKind.STR_04)
        .findFirst()
        .orElseThrow();
  }

  private static Warning raised() {
    return Warning.of(CHILD, finding("2012-01-10 09:00"), NOW);
  }

  @Test
  void it_keeps_what_the_finding_says() {
    Warning warning = raised();

    assertThat(warning.kind()).isEqualTo("STR-04");
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.since()).isEqualTo(Times.at("2012-01-10"));
    assertThat(warning.stands()).isTrue();
    assertThat(warning.raised().about()).containsExactly(Subject.child(CHILD.value()));
  }

  @Test
  void following_the_same_finding_is_no_fact() {
    assertThat(raised().follow(finding("2012-01-11"), NOW)).isEmpty();
  }

  @Test
  void a_climb_is_a_fact_and_ends_what_quieted_it() {
    Warning warning = raised();
    warning.acknowledge("Booked", TODAY.plusDays(2), TODAY, Actor.SERVICE, NOW);
    warning.dismiss("Known", Actor.SERVICE, NOW);

    assertThat(warning.follow(finding("2012-01-17"), NOW)).isPresent();
    assertThat(warning.severity()).isEqualTo(Severity.BREACH);
    assertThat(warning.acknowledgedWhy()).isEmpty();
    assertThat(warning.dismissedWhy()).isEmpty();
  }

  @Test
  void acknowledging_needs_a_reason_and_a_day_to_look_again_and_does_not_clear() {
    Warning warning = raised();

    assertThatThrownBy(() -> warning.acknowledge(" ", TODAY.plusDays(1), TODAY, Actor.SERVICE, NOW))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> warning.acknowledge("Booked", TODAY, TODAY, Actor.SERVICE, NOW))
        .isInstanceOf(Rejected.class);
    warning.acknowledge("Booked", TODAY.plusDays(1), TODAY, Actor.SERVICE, NOW);

    assertThat(warning.stands()).isTrue();
    assertThat(warning.lookAgainOn()).contains(TODAY.plusDays(1));
  }

  @Test
  void what_is_cleared_is_neither_acknowledged_nor_dismissed() {
    Warning warning = raised();
    warning.clear(NOW);

    assertThat(warning.clearedAt()).contains(NOW);
    assertThatThrownBy(() -> warning.dismiss("Known", Actor.SERVICE, NOW))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void dismissing_needs_a_reason() {
    assertThatThrownBy(() -> raised().dismiss("", Actor.SERVICE, NOW)).isInstanceOf(Rejected.class);
  }
}
