package org.quorate.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.aMeeting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Seal;
import org.quorate.access.SealKey;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.ReplyOutcome;
import org.quorate.outbox.MemoryOutbox;
import org.quorate.outbox.MessageState;
import org.quorate.outbox.OutgoingMessage;
import org.quorate.testing.Cast;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryMeetings;
import org.quorate.testing.TestClock;

/**
 * Mail in the shapes of the wild, from invented people, taken in end to end but for the database.
 */
class TakeInMailTest {
  private final Cast cast = new Cast();
  private final Meeting meeting =
      aMeeting().inviting(cast.policeChildProtection, cast.marcus).scheduled();
  private final PostOffice office =
      new PostOffice(
          new EmailAddress("meetings@quorate.example"),
          URI.create("https://quorate.example"),
          Optional.of("mx.quorate.example"),
          Duration.ofHours(1));
  private final SecretAddress secrets =
      new SecretAddress(
          office, new Seal(new SealKey("a key for tests that is long enough, surely")));
  private final TestClock clock = new TestClock(NOW.plus(Duration.ofHours(2)));
  private final MemoryMeetings meetings = MemoryMeetings.holding(meeting);
  private final MemoryArrivedMails arrived = new MemoryArrivedMails();
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final FiredFacts facts = new FiredFacts();
  private final Guard guard = Guard.over(Set.of());
  private final RecordReply recordReply = new RecordReply(meetings, guard, clock, facts);
  private final InvitePost post =
      new InvitePost(outbox, new TypedText(children -> List.of(), Messages.english()));
  private final TakeInMail takeIn =
      new TakeInMail(
          arrived,
          new ReplySorter(secrets, meetings, cast.inProfessionals()),
          secrets,
          office,
          meetings,
          recordReply,
          new AskAgain(meetings, post, outbox, office, guard, clock),
          outbox,
          clock,
          facts);

  @ParameterizedTest
  @CsvSource({
    "exchange-online, ACCEPTED, I will bring the log.",
    "outlook, DECLINED, 'On leave that week, sorry.'",
    "gmail, ACCEPTED, By video",
    "apple, TENTATIVE, ''",
    "thunderbird, ACCEPTED, ''",
    "small-letters, ACCEPTED, ''",
    "method-only-in-body, ACCEPTED, See attached",
    "method-only-on-part, ACCEPTED, ''",
    "delegated, DELEGATED, ''",
  })
  void pitfalls_4_5_6_and_11_each_calendars_answer_changes_the_attendance(
      String shape, Answer expected, String comment) throws IOException {
    takeIn.run(mail(shape));

    Heard heard = invitation().answer().orElseThrow();
    assertThat(heard.answer()).isEqualTo(expected);
    assertThat(heard.comment()).isEqualTo(comment);
    assertThat(only().standing()).isEqualTo(ArrivedMail.Standing.TAKEN);
    assertThat(only().outcome()).contains(ReplyOutcome.APPLIED);
  }

  @Test
  void a_delegate_is_told_with_name_and_address() throws IOException {
    takeIn.run(mail("delegated"));

    assertThat(meetings.replies())
        .singleElement()
        .satisfies(
            reply -> {
              assertThat(reply.delegate().orElseThrow().name()).isEqualTo("Ela Evans");
              assertThat(reply.delegate().orElseThrow().address().value())
                  .isEqualTo("ela.evans@police.example");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "forwarded, FORWARDED",
    "colleague, SAME_AGENCY",
    "forged, UNVERIFIED",
    "unknown-meeting, UNKNOWN_MEETING",
    "counter, OTHER_TIME_PROPOSED",
    "refresh, NOT_A_REPLY",
    "words, WORDS_ONLY",
  })
  void pitfalls_12_13_14_and_35_what_is_doubtful_changes_nothing_and_waits(
      String shape, Concern concern) throws IOException {
    takeIn.run(mail(shape));

    assertThat(invitation().answer()).isEmpty();
    assertThat(only().standing()).isEqualTo(ArrivedMail.Standing.QUARANTINED);
    assertThat(only().reason()).contains(concern);
    assertThat(arrived.raw(only().id())).isPresent();
    assertThat(facts.names()).contains("ArrivedMail.Quarantined");
  }

  @Test
  void pitfall_13_a_domain_that_our_own_server_found_signed_is_believed() throws IOException {
    takeIn.run(mail("signed"));

    assertThat(invitation().answer()).isPresent();
  }

  @Test
  void pitfall_30_an_out_of_office_note_is_neither_answer_nor_bounce() throws IOException {
    UUID sent = putOne();

    takeIn.run(mail("out-of-office"));

    assertThat(invitation().answer()).isEmpty();
    assertThat(only().kind()).isEqualTo(ArrivedMail.Kind.AUTO_REPLY);
    assertThat(only().standing()).isEqualTo(ArrivedMail.Standing.TAKEN);
    assertThat(state(sent)).isNotEqualTo(MessageState.RETURNED);
  }

  @Test
  void pitfall_30_a_bounce_marks_the_message_that_came_back() throws IOException {
    UUID sent = putOne();

    takeIn.run(mail("bounce", sent));

    assertThat(state(sent)).isEqualTo(MessageState.RETURNED);
    assertThat(outbox.messages().getFirst().lastReport()).contains("550 5.1.1 User unknown");
    assertThat(only().invitation()).contains(invitation().id());
  }

  @Test
  void pitfall_30_a_bounce_without_our_message_id_is_known_by_the_address_it_came_to()
      throws IOException {
    UUID sent = putOne();

    takeIn.run(mail("bounce"));

    assertThat(state(sent)).isEqualTo(MessageState.RETURNED);
  }

  @Test
  void a_delay_is_no_bounce() throws IOException {
    UUID sent = putOne();

    takeIn.run(mail("delayed", sent));

    assertThat(state(sent)).isEqualTo(MessageState.WAITING);
  }

  @Test
  void the_same_message_fetched_twice_is_taken_in_once() throws IOException {
    takeIn.run(mail("outlook"));
    takeIn.run(mail("outlook"));

    assertThat(arrived.all()).hasSize(1);
    assertThat(meetings.replies()).hasSize(1);
  }

  @Test
  void pitfall_18_and_34_a_counter_is_answered_with_the_true_time_and_only_once()
      throws IOException {
    takeIn.run(mail("counter"));
    takeIn.run(mail("refresh"));

    assertThat(outbox.messages()).hasSize(1);
    assertThat(meeting.sequence()).isZero();
  }

  @Test
  void approving_a_quarantined_answer_records_it() throws IOException {
    takeIn.run(mail("colleague"));

    ReplyOutcome outcome =
        new ApproveQuarantined(arrived, meetings, recordReply, guard, clock, facts)
            .run(
                new ApproveQuarantined.Request(
                    only().id(), Optional.empty(), Optional.empty(), "She confirmed by telephone"),
                Caller.SERVICE);

    assertThat(outcome).isEqualTo(ReplyOutcome.APPLIED);
    assertThat(only().standing()).isEqualTo(ArrivedMail.Standing.APPROVED);
    assertThat(invitation().answer()).isPresent();
  }

  @Test
  void words_are_approved_with_the_answer_that_somebody_read_out_of_them() throws IOException {
    takeIn.run(mail("words"));
    ApproveQuarantined approve =
        new ApproveQuarantined(arrived, meetings, recordReply, guard, clock, facts);

    assertThatThrownBy(
            () ->
                approve.run(
                    new ApproveQuarantined.Request(
                        only().id(), Optional.empty(), Optional.empty(), "Her handwriting"),
                    Caller.SERVICE))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(
            () ->
                approve.run(
                    new ApproveQuarantined.Request(
                        only().id(), Optional.empty(), Optional.of(Answer.ACCEPTED), " "),
                    Caller.SERVICE))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining(MailProblem.NO_REASON.key());
    approve.run(
        new ApproveQuarantined.Request(
            only().id(), Optional.empty(), Optional.of(Answer.ACCEPTED), "Her handwriting"),
        Caller.SERVICE);

    assertThat(invitation().answer().orElseThrow().answer()).isEqualTo(Answer.ACCEPTED);
  }

  @Test
  void refusing_keeps_the_message_and_cannot_be_done_twice() throws IOException {
    takeIn.run(mail("forged"));
    RefuseQuarantined refuse = new RefuseQuarantined(arrived, meetings, guard, clock, facts);

    refuse.run(new RefuseQuarantined.Request(only().id(), "not him"), Caller.SERVICE);

    assertThat(only().standing()).isEqualTo(ArrivedMail.Standing.REFUSED);
    assertThat(arrived.raw(only().id())).isPresent();
    assertThatThrownBy(
            () -> refuse.run(new RefuseQuarantined.Request(only().id(), ""), Caller.SERVICE))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void no_damaged_message_makes_it_throw_and_each_is_kept() throws IOException {
    Random chance = new Random(11);
    byte[] whole = mail("gmail");

    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j < 1 + chance.nextInt(30); j++) {
        damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
      }
      takeIn.run(damaged);
    }

    assertThat(arrived.all()).hasSize(300);
  }

  private ArrivedMail only() {
    assertThat(arrived.all()).hasSize(1);
    return arrived.all().getFirst();
  }

  private Invitation invitation() {
    return meeting.invitations().getFirst();
  }

  private UUID putOne() {
    post.again(invitation(), NOW);
    return outbox.messages().getFirst().id();
  }

  private MessageState state(UUID message) {
    return outbox.messages().stream()
        .filter(one -> one.id().equals(message))
        .map(OutgoingMessage::state)
        .findFirst()
        .orElseThrow();
  }

  private byte[] mail(String shape) throws IOException {
    return mail(shape, new UUID(0x7000L, 0x8000000000000000L));
  }

  private byte[] mail(String shape, UUID message) throws IOException {
    String to = invitation().address().orElseThrow().value();
    return Files.readString(Path.of("src/test/resources/mail/replies/" + shape + ".eml"))
        .replace("{reply}", secrets.forReplies(invitation().code()).value())
        .replace("{bounce}", secrets.forBounces(invitation().code()).value())
        .replace("{uid}", meeting.uid())
        .replace("{todomain}", to.substring(to.indexOf('@') + 1))
        .replace("{to}", to)
        .replace("{message}", message.toString())
        .getBytes(UTF_8);
  }
}
