package org.quorate.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Seal;
import org.quorate.access.SealKey;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;
import org.quorate.outbox.Delivery;
import org.quorate.outbox.OutgoingMessage;
import org.quorate.testing.Invites;

/** What goes over the wire, bit by bit; the numbers are those of the pitfalls of calendar mail. */
class WireTest {
  private static final Instant NOW = Invites.STAMP;
  private static final UUID ID = UUID.fromString("0198c8f4-3333-7000-8000-000000000003");
  private static final String TO = "D.ONeill@police.example";

  private static GreenMail server;

  private final SecretAddress secrets =
      new SecretAddress(
          new PostOffice(
              new EmailAddress("meetings@quorate.example"),
              URI.create("https://quorate.example"),
              Optional.empty(),
              Duration.ofHours(1)),
          new Seal(new SealKey("a key for tests that is long enough, surely")));

  @BeforeAll
  static void openPostOffice() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterAll
  static void closePostOffice() {
    server.stop();
  }

  @BeforeEach
  void emptyMailboxes() throws Exception {
    server.purgeEmailFromAllMailboxes();
  }

  @Test
  void pitfalls_1_2_3_and_4_the_method_stands_on_the_part_and_in_the_body_alike() throws Exception {
    MimeMessage mail = sent(Invites.asked());

    BodyPart calendar = calendarPart(mail);

    assertThat(calendar.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    assertThat(text(calendar)).contains("\r\nMETHOD:REQUEST\r\n");
  }

  @Test
  void pitfall_5_plain_html_and_calendar_are_alternatives_and_the_same_object_is_a_file()
      throws Exception {
    MimeMessage mail = sent(Invites.asked());

    Multipart mixed = (Multipart) mail.getContent();
    Multipart alternative = (Multipart) mixed.getBodyPart(0).getContent();
    BodyPart file = mixed.getBodyPart(1);

    assertThat(new ContentType(mail.getContentType()).getBaseType()).isEqualTo("multipart/mixed");
    assertThat(kinds(alternative)).containsExactly("text/plain", "text/html", "text/calendar");
    assertThat(new ContentType(file.getContentType()).getBaseType()).isEqualTo("application/ics");
    assertThat(file.getFileName()).isEqualTo("meeting.ics");
    assertThat(file.getInputStream().readAllBytes())
        .isEqualTo(alternative.getBodyPart(2).getInputStream().readAllBytes());
  }

  @Test
  void pitfall_7_a_cancellation_is_a_cancel_of_the_same_uid() throws Exception {
    MimeMessage mail =
        sent(
            Invites.told(
                InviteSnapshot.News.CALLED_OFF, 2, Invites.friday(), null, "", "Dilys O'Neill"));

    String calendar = text(calendarPart(mail));

    assertThat(calendar)
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2")
        .contains("UID:" + Invites.MEETING + "@quorate.example");
    assertThat(calendarPart(mail).getContentType()).endsWith("method=CANCEL");
    assertThat(mail.getSubject())
        .isEqualTo("Cancelled: strategy meeting Q-7F3K2B, Fri 4 Dec 10:00");
  }

  @Test
  void pitfalls_20_and_21_ten_in_the_morning_stays_ten_on_both_sides_of_both_clock_changes()
      throws Exception {
    for (String day : List.of("2026-03-27", "2026-03-30", "2026-10-23", "2026-10-26")) {
      MimeMessage mail =
          sent(
              Invites.told(
                  InviteSnapshot.News.ASKED, 0, Invites.at(day + "T10:00"), null, "", "Dilys"));

      assertThat(text(calendarPart(mail)))
          .contains("DTSTART;TZID=Europe/London:" + day.replace("-", "") + "T100000")
          .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
      assertThat(plain(mail)).contains("10am to 11am (UK time)");
    }
  }

  @Test
  void pitfalls_27_28_and_31_one_attendee_with_the_very_address_mailed_and_a_secret_organiser()
      throws Exception {
    MimeMessage mail = sent(Invites.asked());

    String calendar = unfolded(text(calendarPart(mail)));
    String secret = secrets.forReplies(Invites.asked().invitation()).value();

    assertThat(calendar.split("ATTENDEE")).hasSize(2);
    assertThat(calendar).contains("RSVP=TRUE;CN=\"Sgt Dilys O'Neill\":mailto:" + TO + "\r\n");
    assertThat(calendar).contains("ORGANIZER;CN=\"Amina Okafor\":mailto:" + secret + "\r\n");
    assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(TO));
    assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo(secret);
    assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).endsWith("@quorate.example");
    assertThat(secret.substring(0, secret.indexOf('@')).length()).isLessThanOrEqualTo(64);
  }

  @Test
  void pitfall_23_and_34_no_alarm_and_no_counter_proposal_for_a_strategy_meeting()
      throws Exception {
    String calendar = text(calendarPart(sent(Invites.asked())));

    assertThat(calendar).doesNotContain("VALARM").contains("X-MICROSOFT-DISALLOW-COUNTER:TRUE");
  }

  @Test
  void pitfalls_24_and_25_names_with_commas_quotes_and_welsh_letters_survive() throws Exception {
    String name = "Smith, \"Dr\" Siân Ŵyn-O'Neill: the second of that name in this very long line";

    MimeMessage mail =
        sent(Invites.told(InviteSnapshot.News.ASKED, 0, Invites.friday(), null, "", name));

    byte[] calendar = calendarPart(mail).getInputStream().readAllBytes();
    assertThat(unfolded(new String(calendar, UTF_8)))
        .contains("CN=\"Smith, ^'Dr^' Siân Ŵyn-O'Neill: the second");
    for (String line : new String(calendar, UTF_8).split("\r\n")) {
      assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getPersonal())
        .isEqualTo(name);
  }

  @Test
  void pitfall_29_the_date_stands_in_words_beside_the_reply_page() throws Exception {
    String plain = plain(sent(Invites.asked()));

    assertThat(plain)
        .contains("When: Friday 4 December 2026, 10am to 11am (UK time)")
        .contains("Where: Civic Centre, Room 2")
        .contains(secrets.replyPage(Invites.asked().invitation()).toString())
        .contains("telephone Amina Okafor on 01632 960 123");
  }

  @Test
  void pitfall_30_whatever_cannot_be_delivered_comes_back_to_the_invitations_own_address()
      throws Exception {
    MimeMessage mail = sent(Invites.asked());

    assertThat(mail.getHeader("Return-Path", null))
        .isEqualTo("<" + secrets.forBounces(Invites.asked().invitation()) + ">");
  }

  @Test
  void an_update_says_first_what_changed() throws Exception {
    MimeMessage mail =
        sent(
            Invites.told(
                InviteSnapshot.News.MOVED,
                1,
                Invites.at("2026-12-05T09:00"),
                Invites.friday(),
                "",
                "Dilys"));

    assertThat(plain(mail))
        .startsWith("Moved from Friday 4 December 2026, 10am to Saturday 5 December 2026, 9am.");
  }

  @Test
  void a_repeated_mail_is_the_same_mail() throws Exception {
    MimeMessage first = sent(Invites.asked());
    MimeMessage second = sent(Invites.asked());

    assertThat(first.getMessageID()).isEqualTo("<" + ID + "@quorate.example>");
    assertThat(second.getMessageID()).isEqualTo(first.getMessageID());
  }

  @Test
  void the_bytes_are_those_of_the_golden_file() throws Exception {
    byte[] written =
        WireMail.write(
            InviteMail.of(Invites.asked(), new EmailAddress(TO), secrets, Messages.english()),
            ID,
            NOW);

    assertThat(new String(written, UTF_8))
        .isEqualTo(Files.readString(Path.of("src/test/resources/mail/invitation.eml")));
  }

  @Test
  void the_bytes_kept_are_the_bytes_sent() throws Exception {
    Delivery delivery = carry(Invites.asked());

    MimeMessage kept =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(((Delivery.Sent) delivery).bytes()));
    assertThat(kept.getMessageID()).isEqualTo(server.getReceivedMessages()[0].getMessageID());
  }

  @Test
  void a_server_that_is_not_there_is_no_fault_of_the_message() {
    SmtpCarrier carrier =
        carrier(
            new SmtpSettings(
                "127.0.0.1",
                1,
                Optional.empty(),
                Optional.empty(),
                MailSecurity.NONE,
                Duration.ofSeconds(1)),
            List.of());

    Delivery delivery = carrier.carry(message(Invites.asked()));

    assertThat(((Delivery.Failed) delivery).kind()).isEqualTo(Delivery.Kind.CARRIER_DOWN);
  }

  @Test
  void the_last_guard_stops_a_mail_that_names_the_child() {
    SmtpCarrier carrier = carrier(settings(), List.of(new FamilyNames.Known("Kayla", "Marsden")));

    Delivery delivery =
        carrier.carry(
            message(
                Invites.told(
                    InviteSnapshot.News.ASKED, 0, Invites.friday(), null, "About kayla", "Dilys")));

    assertThat(((Delivery.Failed) delivery).kind()).isEqualTo(Delivery.Kind.REFUSED);
    assertThat(delivery.report()).doesNotContainIgnoringCase("kayla");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_officer_with_the_childs_name_still_gets_the_mail() {
    SmtpCarrier carrier =
        carrier(
            settings(),
            List.of(
                new FamilyNames.Known("Dilys", "O'Neill"),
                new FamilyNames.Known("London", "Reference")));

    assertThat(carrier.carry(message(Invites.asked()))).isInstanceOf(Delivery.Sent.class);
  }

  private MimeMessage sent(InviteSnapshot told) {
    assertThat(carry(told)).isInstanceOf(Delivery.Sent.class);
    MimeMessage[] received = server.getReceivedMessages();
    return received[received.length - 1];
  }

  private Delivery carry(InviteSnapshot told) {
    return carrier(settings(), List.of()).carry(message(told));
  }

  private SmtpCarrier carrier(SmtpSettings settings, List<FamilyNames.Known> names) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new SmtpCarrier(
        settings, secrets, new LastGuard(children -> names, clock), Messages.english(), clock);
  }

  private static SmtpSettings settings() {
    return new SmtpSettings(
        "127.0.0.1",
        server.getSmtp().getPort(),
        Optional.empty(),
        Optional.empty(),
        MailSecurity.NONE,
        Duration.ofSeconds(5));
  }

  private static OutgoingMessage message(InviteSnapshot told) {
    return new OutgoingMessage(
        ID, SmtpCarrier.NAME, "lane", TO, Subject.meeting(Invites.MEETING), told.json(), NOW);
  }

  private static BodyPart calendarPart(MimeMessage mail) throws MessagingException, IOException {
    Multipart alternative = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
    return alternative.getBodyPart(2);
  }

  private static String plain(MimeMessage mail) throws MessagingException, IOException {
    Multipart alternative = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
    return text(alternative.getBodyPart(0));
  }

  private static List<String> kinds(Multipart parts) throws MessagingException {
    java.util.ArrayList<String> kinds = new java.util.ArrayList<>();
    for (int i = 0; i < parts.getCount(); i++) {
      kinds.add(new ContentType(parts.getBodyPart(i).getContentType()).getBaseType());
    }
    return kinds;
  }

  private static String text(BodyPart part) throws MessagingException, IOException {
    return new String(part.getInputStream().readAllBytes(), UTF_8);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }
}
