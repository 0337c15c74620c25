package org.quorate.bench;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.quorate.access.Seal;

/**
 * Part (c): from a reply that is appended to the mailbox by IMAP to the changed row. Each reply
 * comes from another invitee and is shaped as Google Calendar sends it.
 */
final class Answering {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int AT_ONCE = 25;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String REPLY =
      """
      From: %1$s
      To: %2$s
      Subject: Accepted: Invitation
      Message-ID: <%4$s@bench.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=UTF-8

      %1$s has accepted this invitation.
      --b
      Content-Type: text/calendar; charset=UTF-8; method=REPLY

      BEGIN:VCALENDAR
      PRODID:-//Google Inc//Google Calendar 70.9054//EN
      VERSION:2.0
      CALSCALE:GREGORIAN
      METHOD:REPLY
      BEGIN:VEVENT
      DTSTART:20301201T100000Z
      DTEND:20301201T110000Z
      DTSTAMP:%5$s
      ORGANIZER:mailto:%2$s
      UID:%3$s
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=%1$s;X
       -NUM-GUESTS=0:mailto:%1$s
      SEQUENCE:0
      STATUS:CONFIRMED
      SUMMARY:Strategy meeting
      END:VEVENT
      END:VCALENDAR
      --b--
      """;

  private final Workbench bench;
  private final UUID meeting;
  private final Seal seal;

  Answering(Workbench bench, UUID meeting) {
    this.bench = bench;
    this.meeting = meeting;
    this.seal = bench.seal();
  }

  /** How many replies a second became changed rows, of meetings with so many invitees. */
  double run(int connections, int invitees, int replies)
      throws SQLException, MessagingException, InterruptedException, ExecutionException {
    Queue<Message[]> batches = new ConcurrentLinkedQueue<>();
    List<Message> written = written(invitees, replies);
    for (int from = 0; from < written.size(); from += AT_ONCE) {
      int to = Math.min(written.size(), from + AT_ONCE);
      batches.add(written.subList(from, to).toArray(Message[]::new));
    }
    ThreadLocal<Folder> inbox = ThreadLocal.withInitial(this::inbox);
    long before = applied();
    long start = System.nanoTime();
    Callers.run(
        connections,
        LONGEST,
        () -> {
          Message[] batch = batches.poll();
          if (batch != null) {
            inbox.get().appendMessages(batch);
          }
          return batch != null;
        });
    await(before + replies);
    return replies * 1e9 / (System.nanoTime() - start);
  }

  private void await(long wanted) throws SQLException, InterruptedException {
    long giveUp = System.nanoTime() + LONGEST.toNanos();
    while (applied() < wanted) {
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException(wanted - applied() + " replies were never taken in");
      }
      Thread.sleep(10);
    }
  }

  private long applied() throws SQLException {
    try (Connection connection = bench.connect();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from reply where outcome = 'APPLIED'");
        ResultSet found = count.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  private List<Message> written(int invitees, int replies) throws SQLException, MessagingException {
    List<Message> all = new ArrayList<>();
    try (Connection connection = bench.connect()) {
      connection.setAutoCommit(false);
      MeetingCopy copy = MeetingCopy.toAnswer(connection, meeting, invitees);
      while (all.size() < replies) {
        MeetingCopy.Written one = copy.write(connection);
        for (MeetingCopy.Seat seat : one.seats()) {
          all.add(reply(one.meeting(), seat));
        }
      }
      connection.commit();
    }
    return all.subList(0, replies);
  }

  private Message reply(UUID about, MeetingCopy.Seat seat) throws MessagingException {
    String secret = seal.seal("reply", seat.code().toLowerCase(Locale.ROOT));
    String text =
        REPLY.formatted(
            seat.address(),
            Workbench.ORGANISER.replace("@", "+" + secret + "@"),
            about + "@bench.example",
            seat.code(),
            STAMP.format(Instant.now()));
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private Folder inbox() {
    Map<String, String> settings = bench.mailbox();
    try {
      Store store = Session.getInstance(new Properties()).getStore("imap");
      store.connect(
          settings.get("QUORATE_IMAP_HOST"),
          Integer.parseInt(settings.get("QUORATE_IMAP_PORT")),
          settings.get("QUORATE_IMAP_USER"),
          settings.get("QUORATE_IMAP_PASSWORD"));
      return store.getFolder("INBOX");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
