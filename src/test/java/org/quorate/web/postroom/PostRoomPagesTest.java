package org.quorate.web.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.Method;
import org.quorate.itip.ParticipationStatus;
import org.quorate.itip.Party;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.mail.postroom.Mailbox;
import org.quorate.mail.postroom.OpenMailbox;
import org.quorate.mail.postroom.ReceivedMail;
import org.quorate.mail.postroom.SentAnswer;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;

/** The post room as a newcomer without an account sees it. */
class PostRoomPagesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-11-20T10:15:00Z");
  private static final String UID = "0198c8f4-1111-7000-8000-000000000001@quorate.example";
  private static final EmailAddress SECRET = new EmailAddress("meetings+4fk2@quorate.example");
  private static final Mailbox DILYS =
      new Mailbox(
          new EmailAddress("d.oneill@police.example"), "Police", "Dilys O'Neill", "Sergeant");
  private static final Mailbox MOTHER =
      new Mailbox(new EmailAddress("ewa.novak@family.example"), "", "", "");
  private final PostRoomWriter writer = new PostRoomWriter(Messages.english(LONDON));

  @Test
  void the_mailboxes_stand_under_their_agencies_and_say_what_is_unread() {
    Document page =
        shown(
            "list",
            writer.list(
                List.of(new Mailbox.Counted(DILYS, 3, 2), new Mailbox.Counted(MOTHER, 1, 0))));

    assertThat(page.select("h2").eachText()).startsWith("Police", "Families");
    assertThat(page.select(".quorate-boxes__item").first().text())
        .contains("Dilys O'Neill, Sergeant", "d.oneill@police.example", "3 mails", "2 unread");
    assertThat(page.select("main a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("/post-room/[0-9a-f-]{36}"));
    assertThat(page.text()).contains("Everybody in it is invented");
  }

  @Test
  void an_invitation_is_shown_with_its_diary_card_and_can_be_answered() {
    Document page = shown(asked());

    assertThat(page.select("h1").text()).isEqualTo("Invitation: strategy meeting");
    assertThat(page.select(".quorate-diary").text())
        .contains("Friday 4 December", "10am to 11am", "Civic Centre", "Not answered yet.");
    assertThat(page.select("button[name=answer]").eachText())
        .containsExactly("Accept", "Maybe", "Decline");
    assertThat(page.select("input[name=program]").eachAttr("value"))
        .containsExactly("OUTLOOK", "EXCHANGE_ONLINE", "GOOGLE", "APPLE");
    assertThat(page.select("a[href=https://quorate.example/reply/4fk2]")).hasSize(1);
  }

  @Test
  void after_answering_it_says_what_went_where_and_where_the_convenor_sees_it() {
    SentAnswer answer =
        new SentAnswer(
            UID,
            0,
            ParticipationStatus.ACCEPTED,
            "",
            CalendarProgram.GOOGLE,
            NOW,
            SECRET,
            "BEGIN:VCALENDAR");

    Document page = shown(new OpenMailbox(DILYS, List.of(mail(1, asked())), List.of(answer)), 1);

    assertThat(page.select(".govuk-notification-banner").text())
        .contains("Accepted, from Google Calendar", "meetings+4fk2@quorate.example", "Amina");
    assertThat(page.select(".govuk-notification-banner a").attr("href"))
        .isEqualTo("/meetings/0198c8f4-1111-7000-8000-000000000001");
    assertThat(page.select(".quorate-diary").text()).contains("You answered: Accepted");
  }

  @Test
  void a_moved_meeting_shows_both_times_and_asks_anew() {
    DiaryEntry moved = entry(Method.REQUEST, 1, "2026-12-05T09:00:00Z");
    OpenMailbox open = new OpenMailbox(DILYS, List.of(mail(2, moved), mail(1, asked())), List.of());

    Document older = shown(open, 1);
    Document newer = shown(open, 2);

    assertThat(newer.select(".quorate-diary").text())
        .contains("Moved", "Saturday 5 December", "It was Friday 4 December 2026, 10am.");
    assertThat(newer.select("button[name=answer]")).hasSize(3);
    assertThat(older.text()).contains("A later mail has changed this meeting");
    assertThat(older.select("button[name=answer]")).isEmpty();
  }

  @Test
  void a_cancelled_meeting_is_struck_out_and_asks_nothing() {
    Document page = shown(entry(Method.CANCEL, 1, "2026-12-04T10:00:00Z"));

    assertThat(page.select(".quorate-diary--cancelled").text()).contains("Cancelled");
    assertThat(page.select("button[name=answer]")).isEmpty();
  }

  @Test
  void the_mailbox_lists_its_mails_beside_its_diary() {
    OpenMailbox open = new OpenMailbox(DILYS, List.of(mail(1, asked())), List.of());

    Document page = shown("mailbox", writer.mailbox(open));

    assertThat(page.select("h1").text()).isEqualTo("Dilys O'Neill, Sergeant");
    assertThat(page.select(".quorate-boxes__item").text())
        .contains("Invitation: strategy meeting", "Unread");
    assertThat(page.select(".quorate-diary")).hasSize(1);
  }

  private static DiaryEntry asked() {
    return entry(Method.REQUEST, 0, "2026-12-04T10:00:00Z");
  }

  private static DiaryEntry entry(Method method, int sequence, String starts) {
    Instant start = Instant.parse(starts);
    return new DiaryEntry(
        method,
        UID,
        sequence,
        NOW,
        start,
        start.plus(1, ChronoUnit.HOURS),
        LONDON,
        "Strategy meeting Q-7F3K",
        "Civic Centre",
        Optional.of(URI.create("https://quorate.example/reply/4fk2")),
        new Party(SECRET, "Amina Okafor"),
        new Party(DILYS.address(), "Dilys O'Neill"));
  }

  private static ReceivedMail mail(long uid, DiaryEntry entry) {
    return new ReceivedMail(
        uid,
        "Invitation: strategy meeting",
        NOW,
        true,
        "You are asked to a meeting.\nPlease answer.",
        Optional.of(entry));
  }

  private Document shown(DiaryEntry entry) {
    return shown(new OpenMailbox(DILYS, List.of(mail(1, entry)), List.of()), 1);
  }

  private Document shown(OpenMailbox open, long uid) {
    return shown("mail", writer.mail(open, open.mail(uid).orElseThrow(), Form.EMPTY));
  }

  private static Document shown(String template, Object model) {
    return Rendered.page(View.of("post-room/" + template, model), Rendered.seenByNobody());
  }
}
