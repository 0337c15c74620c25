package org.quorate.itip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.EmailAddress;

class ReplyReaderTest {
  private static final String START =
      "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u@quorate.example\r\n";
  private static final String END = "END:VEVENT\r\nEND:VCALENDAR\r\n";

  @Test
  void pitfall_4_small_letters_are_read_as_capitals() {
    ReadReply reply =
        only(
            "begin:vcalendar\nmethod:reply\nbegin:vevent\nuid:u\n"
                + "attendee;partstat=accepted:mailto:d@police.example\nend:vevent\nend:vcalendar\n");

    assertThat(reply.method()).contains(Method.REPLY);
    assertThat(status(reply)).isEqualTo(ParticipationStatus.ACCEPTED);
  }

  @Test
  void pitfall_6_the_same_event_twice_is_one() {
    String event = START + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:d@police.example\r\n" + END;

    List<ReadReply> twice = ReplyReader.read(event + event);

    assertThat(ReplyReader.distinct(twice)).hasSize(1);
  }

  @Test
  void pitfall_11_an_organiser_is_not_needed() {
    ReadReply reply = only(START + "ATTENDEE;PARTSTAT=DECLINED:MAILTO:D@Police.example\r\n" + END);

    assertThat(reply.organiser()).isEmpty();
    assertThat(reply.answering().orElseThrow().address())
        .contains(new EmailAddress("D@Police.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "GMT Standard Time",
        "/freeassociation.sourceforge.net/Europe/London",
        "(UTC) Dublin, Edinburgh, Lisbon, London"
      })
  void pitfall_22_a_proposed_time_is_understood_in_the_zone_names_in_use(String zone) {
    ReadReply counter =
        only(
            START.replace("REPLY", "COUNTER")
                + "DTSTART;TZID=\""
                + zone
                + "\":20260701T100000\r\n"
                + END);

    assertThat(counter.proposed().flatMap(ProposedTime::moment))
        .contains(Instant.parse("2026-07-01T09:00:00Z"));
  }

  @Test
  void pitfall_22_a_zone_that_nobody_knows_is_left_to_a_person() {
    ReadReply counter =
        only(
            START.replace("REPLY", "COUNTER")
                + "DTSTART;TZID=Customized Time Zone:20260701T100000\r\n"
                + END);

    ProposedTime proposed = counter.proposed().orElseThrow();
    assertThat(proposed.moment()).isEmpty();
    assertThat(proposed.written()).isEqualTo("20260701T100000 Customized Time Zone");
  }

  @Test
  void pitfall_23_an_alarm_inside_does_not_disturb() {
    ReadReply reply =
        only(
            START
                + "BEGIN:VALARM\r\nTRIGGER:\r\nUID:other\r\nATTENDEE:mailto:x@x.example\r\n"
                + "END:VALARM\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:d@police.example\r\n"
                + END);

    assertThat(reply.uid()).isEqualTo("u@quorate.example");
    assertThat(reply.attendees()).hasSize(1);
  }

  @Test
  void a_delegate_is_named_with_the_name_on_their_own_line() {
    ReadReply reply =
        only(
            START
                + "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:e@police.example\":"
                + "mailto:d@police.example\r\n"
                + "ATTENDEE;CN=\"Evans, Ela\";PARTSTAT=NEEDS-ACTION;"
                + "DELEGATED-FROM=\"mailto:d@police.example\":mailto:e@police.example\r\n"
                + END);

    ReadReply.Attendee answering = reply.answering().orElseThrow();
    assertThat(answering.status()).isEqualTo(ParticipationStatus.DELEGATED);
    assertThat(answering.delegatedTo()).contains(new EmailAddress("e@police.example"));
    assertThat(reply.attendees().get(1).name()).isEqualTo("Evans, Ela");
  }

  @Test
  void a_comment_is_read_with_its_escapes_undone_and_its_lines_unfolded() {
    ReadReply reply =
        only(START + "COMMENT;LANGUAGE=en-GB:On leave\\, sorry.\\nAsk my\r\n  deputy\r\n" + END);

    assertThat(reply.comment()).isEqualTo("On leave, sorry.\nAsk my deputy");
  }

  @Test
  void what_was_composed_is_read_back_whatever_the_names() {
    for (String name : List.of("O'Neill", "Smith, \"Dr\"", "Siân ŵ ^ ŷ", "a:b;c", "名前", "😀😀")) {
      String calendar = InviteComposer.compose(InviteComposerTest.invite(name));

      ReadReply read = only(calendar);

      assertThat(read.attendees().getFirst().name()).isEqualTo(name);
      assertThat(read.method()).isEqualTo(Optional.of(Method.REQUEST));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BEGIN:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSEQUENCE:99999999999\nDTSTAMP:nonsense",
        "BEGIN:VEVENT\nATTENDEE;PARTSTAT=\"ACC:mailto:x\nEND:VEVENT",
        "BEGIN:VEVENT\nDTSTART;TZID=:x\nEND:VCALENDAR\nEND\n:\n;;;:"
      })
  void nothing_makes_it_throw(String text) {
    assertThat(ReplyReader.read(text)).hasSizeLessThanOrEqualTo(1);
  }

  private static ReadReply only(String text) {
    List<ReadReply> read = ReplyReader.read(text);
    assertThat(read).hasSize(1);
    return read.getFirst();
  }

  private static ParticipationStatus status(ReadReply reply) {
    return reply.answering().orElseThrow().status();
  }
}
