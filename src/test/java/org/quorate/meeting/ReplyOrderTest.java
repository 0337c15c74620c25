package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.aMeeting;
import static org.quorate.testing.MeetingBuilder.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.meeting.Reply.Channel;
import org.quorate.meeting.Reply.Delegate;
import org.quorate.meeting.Reply.Said;
import org.quorate.meeting.Reply.Trust;
import org.quorate.testing.Cast;

class ReplyOrderTest {
  private final Cast cast = new Cast();
  private final Meeting meeting = aMeeting().inviting(cast.policeChildProtection).scheduled();

  @Test
  void a_reply_that_was_long_under_way_does_not_overturn_a_newer_one() {
    said(Answer.DECLINED, 0, 20);

    ReplyOutcome outcome = said(Answer.ACCEPTED, 0, 10);

    assertThat(outcome).isEqualTo(ReplyOutcome.STALE);
    assertThat(answer()).contains(Answer.DECLINED);
  }

  @Test
  void the_same_reply_twice_is_a_duplicate() {
    said(Answer.ACCEPTED, 0, 10);

    assertThat(said(Answer.ACCEPTED, 0, 10)).isEqualTo(ReplyOutcome.DUPLICATE);
  }

  @Test
  void a_second_answer_with_an_unchanged_dtstamp_counts_by_arrival() {
    said(Answer.ACCEPTED, 0, 10);

    assertThat(said(Answer.DECLINED, 0, 10)).isEqualTo(ReplyOutcome.APPLIED);
    assertThat(answer()).contains(Answer.DECLINED);
  }

  @Test
  void a_calendar_that_counts_sequence_by_itself_does_not_block_later_answers() {
    said(Answer.ACCEPTED, 7, 10);

    assertThat(said(Answer.DECLINED, 0, 20)).isEqualTo(ReplyOutcome.APPLIED);
  }

  @Test
  void an_unverified_reply_changes_nothing_until_it_is_approved() {
    Reply forged = reply(Answer.ACCEPTED, 0, 10, Trust.UNVERIFIED, 1);

    assertThat(invitation().hear(forged)).isEqualTo(ReplyOutcome.UNVERIFIED);
    assertThat(answer()).isEmpty();

    forged.judged("Denise Okafor", NOW);
    assertThat(invitation().weigh(forged)).isEqualTo(ReplyOutcome.APPLIED);
    assertThat(answer()).contains(Answer.ACCEPTED);
  }

  @Test
  void an_approved_reply_does_not_overturn_a_newer_one_either() {
    Reply unverified = reply(Answer.ACCEPTED, 0, 10, Trust.UNVERIFIED, 1);
    invitation().hear(unverified);
    said(Answer.DECLINED, 0, 20);

    unverified.judged("Denise Okafor", NOW);

    assertThat(invitation().weigh(unverified)).isEqualTo(ReplyOutcome.STALE);
    assertThat(answer()).contains(Answer.DECLINED);
  }

  @Test
  void a_new_time_asks_again_and_remembers_who_accepted_the_earlier_one() {
    said(Answer.ACCEPTED, 0, 10);

    reschedule(7);

    assertThat(answer()).isEmpty();
    assertThat(invitation().earlierAnswer()).map(Heard::answer).contains(Answer.ACCEPTED);
  }

  @Test
  void an_answer_to_the_earlier_time_is_remembered_as_that() {
    reschedule(7);

    assertThat(said(Answer.ACCEPTED, 0, 10)).isEqualTo(ReplyOutcome.STALE);
    assertThat(answer()).isEmpty();
    assertThat(invitation().earlierAnswer()).map(Heard::answer).contains(Answer.ACCEPTED);
  }

  @Test
  void a_new_room_keeps_the_answers() {
    said(Answer.ACCEPTED, 0, 10);
    Slot there = meeting.card().slot();
    Slot elsewhere = new Slot(there.start(), there.length(), there.zone(), "Town Hall", "", "");

    meeting.reschedule(elsewhere, Mode.MEETING, Optional.empty(), Actor.SERVICE, NOW);

    assertThat(answer()).contains(Answer.ACCEPTED);
    assertThat(said(Answer.DECLINED, 0, 20)).isEqualTo(ReplyOutcome.APPLIED);
  }

  @Test
  void whoever_was_taken_off_is_not_heard_any_longer() {
    meeting.release(
        invitation().id(),
        new org.quorate.network.LeftOff(
            org.quorate.network.LeftOff.Reason.NO_LONGER_INVOLVED, "", "Amina Yusuf"),
        Actor.SERVICE,
        NOW);

    assertThat(said(Answer.ACCEPTED, 0, 10)).isEqualTo(ReplyOutcome.STALE);
  }

  /** Forty replies to two times, some verified and some not, in two hundred orders. */
  @Test
  void any_order_of_replies_gives_the_same_standing() {
    reschedule(7);
    Random chance = new Random(20251103);
    List<Said> said = new ArrayList<>();
    for (int minute = 0; minute < 40; minute++) {
      Answer answer = Answer.values()[chance.nextInt(3)];
      Trust trust = chance.nextInt(4) == 0 ? Trust.UNVERIFIED : Trust.SECRET;
      said.add(what(answer, chance.nextInt(3), minute, trust));
    }

    Set<String> standings = new HashSet<>();
    for (int order = 0; order < 200; order++) {
      Collections.shuffle(said, chance);
      standings.add(standingAfter(said));
    }

    assertThat(standings).hasSize(1);
  }

  private String standingAfter(List<Said> said) {
    Meeting fresh = aMeeting().inviting(cast.policeChildProtection).scheduled();
    fresh.reschedule(
        slot(LocalDateTime.of(2025, 11, 7, 10, 0)),
        Mode.MEETING,
        Optional.empty(),
        Actor.SERVICE,
        NOW);
    Invitation invitation = fresh.invitations().getFirst();
    int arrival = 0;
    for (Said one : said) {
      invitation.hear(new Reply(invitation.id(), one, NOW.plusSeconds(++arrival)));
    }
    return invitation.answer().map(Heard::answer)
        + "/"
        + invitation.earlierAnswer().map(Heard::answer);
  }

  private void reschedule(int day) {
    meeting.reschedule(
        slot(LocalDateTime.of(2025, 11, day, 10, 0)),
        Mode.MEETING,
        Optional.empty(),
        Actor.SERVICE,
        NOW);
  }

  private int arrivals;

  private ReplyOutcome said(Answer answer, int sequence, int minute) {
    return invitation().hear(reply(answer, sequence, minute, Trust.SECRET, ++arrivals));
  }

  private Reply reply(Answer answer, int sequence, int minute, Trust trust, int arrival) {
    return new Reply(
        invitation().id(), what(answer, sequence, minute, trust), NOW.plusSeconds(arrival));
  }

  private static Said what(Answer answer, int sequence, int minute, Trust trust) {
    Instant dtstamp = NOW.plus(Duration.ofMinutes(minute));
    Optional<Delegate> delegate =
        answer == Answer.DELEGATED
            ? Optional.of(
                new Delegate("Harpreet Gill", new EmailAddress("h.gill@westshire-police.example")))
            : Optional.empty();
    return new Said(
        answer, "", delegate, sequence, dtstamp, Channel.CALENDAR, trust, Optional.empty());
  }

  private Invitation invitation() {
    return meeting.invitations().getFirst();
  }

  private Optional<Answer> answer() {
    return invitation().answer().map(Heard::answer);
  }
}
