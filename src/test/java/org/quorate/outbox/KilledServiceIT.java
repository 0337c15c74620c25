package org.quorate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.Await;
import org.quorate.testing.Mailboxes;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.ReceivedMail;
import org.quorate.testing.RunningService;
import org.quorate.testing.SignedIn;
import org.quorate.testing.TestMachine;

/**
 * The service's process is killed in the midst of 500 invitations and started again: everybody has
 * the one event, and whoever was written to twice got the very same message twice.
 */
class KilledServiceIT {
  private static final int MEETINGS = 10;
  private static final int INVITEES = 50;

  /** Enough to be in the midst of it. */
  private static final int SENT_BEFORE = 60;

  private final RunningService service = RunningService.apart();
  private final MeetingDoor work = new MeetingDoor(SignedIn.at(service, Role.SERVICE_MANAGER));
  private final Mailboxes mailboxes = new Mailboxes(service.mail());

  @Test
  void killed_in_a_burst_of_500_invitations_it_asks_everybody_once() {
    List<String> meetings = new ArrayList<>();
    for (int i = 0; i < MEETINGS; i++) {
      meetings.add(draft(i));
    }
    int before = count("state = 'SENT'");

    meetings.forEach(work::send);
    Await.until("some are sent", () -> count("state = 'SENT'") >= before + SENT_BEFORE);
    service.kill();

    int waiting = count("state in ('WAITING', 'CLAIMED')");
    assertThat(waiting).as("messages that had not left when it was killed").isPositive();
    service.start();
    Await.until("nothing waits any more", () -> count("state in ('WAITING', 'CLAIMED')") == 0);
    assertThat(count("state = 'GIVEN_UP'")).isZero();
    Set<String> uids = new HashSet<>();
    for (int meeting = 0; meeting < MEETINGS; meeting++) {
      for (int invitee = 0; invitee < INVITEES; invitee++) {
        uids.add(theOneEvent(address(meeting, invitee)));
      }
    }
    assertThat(uids).hasSize(MEETINGS);
  }

  private String theOneEvent(String address) {
    List<ReceivedMail> mails = mailboxes.of(address);
    assertThat(mails).as(address).isNotEmpty();
    assertThat(mails.stream().map(ReceivedMail::uid).distinct()).as(address).hasSize(1);
    assertThat(mails.stream().map(mail -> mail.header("Message-ID")).distinct())
        .as(address)
        .hasSize(1);
    return mails.getFirst().uid();
  }

  private String draft(int number) {
    UUID child = work.girl("Burst", "Number" + (char) ('a' + number), "Team Burst");
    String meeting = work.draft("PROFESSIONALS_ONLY", child);
    work.leaveOffWhoIsMissing(meeting);
    for (int invitee = 0; invitee < INVITEES; invitee++) {
      work.ask(meeting, "VCS", "Invitee " + invitee, address(number, invitee));
    }
    return meeting;
  }

  private static String address(int meeting, int invitee) {
    return "invitee-%d-%d@burst.example".formatted(meeting, invitee);
  }

  private int count(String where) {
    try (Connection records = TestMachine.shared().connect(service.place());
        PreparedStatement question =
            records.prepareStatement("select count(*) from outgoing_message where " + where);
        ResultSet answer = question.executeQuery()) {
      answer.next();
      return answer.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
