package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingBuilder.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.agency.Agency;
import org.quorate.audit.AuditEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Decision;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.Mode;
import org.quorate.network.LeftOff;
import org.quorate.outbox.JpaOutboxBoard.DeliveryRow;
import org.quorate.outbox.MessageState;
import org.quorate.testing.Callers;
import org.quorate.testing.MeetingBuilder;
import org.quorate.testing.MeetingRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

class MeetingPageTest {
  private static final Messages WORDS = Messages.english();

  private final MeetingRoom room = new MeetingRoom();
  private final Agency police = room.cast.policeChildProtection;

  @Test
  void the_first_line_says_whether_it_will_be_quorate_and_who_has_not_answered() {
    room.answers(room.cast.socialCare, Answer.ACCEPTED, "");

    Document page = shown(convenor());

    assertThat(page.select("h1").text())
        .isEqualTo("Strategy discussion about Mia, Thursday 6 November 2025, 10am");
    assertThat(page.select(".quorate-verdict").text())
        .startsWith("Not yet quorate Will it be quorate? Not yet.")
        .contains("Police have not answered (Westshire Police Child Protection Unit).")
        .contains("It is quorate with social care, police, health");
  }

  @Test
  void each_who_was_asked_has_a_row_with_answer_and_what_can_be_done() {
    room.answers(police, Answer.DECLINED, "In court that day");

    Element row = row(shown(convenor()), police);

    assertThat(row.text()).contains("Not coming", "“In court that day”", "on the reply page");
    assertThat(row.select("td:last-child a").eachText())
        .containsExactly(
            "They told me " + police.name(),
            "Send a deputy’s invitation " + police.name(),
            "Take off " + police.name());
    assertThat(row.select("form button").text()).startsWith("Ask again");
  }

  @Test
  void after_a_move_it_says_that_the_earlier_time_was_accepted() {
    room.answers(police, Answer.ACCEPTED, "");
    room.meeting.reschedule(
        MeetingBuilder.slot(LocalDateTime.of(2025, 11, 7, 9, 0)),
        Mode.MEETING,
        Optional.empty(),
        Actor.SERVICE,
        NOW);

    assertThat(row(shown(convenor()), police).text())
        .contains("Not answered", "Accepted the earlier time");
  }

  @Test
  void a_mail_that_was_given_up_says_what_to_do() {
    DeliveryRow dead = mail(room.of(police), MessageState.GIVEN_UP, "550 no such mailbox");

    assertThat(row(shown(convenor(), List.of(dead)), police).text())
        .contains("Not delivered", "Telephone them.", "550 no such mailbox");
  }

  @Test
  void somebody_of_an_agency_sees_who_comes_but_not_what_others_say_or_why_they_are_asked() {
    room.answers(police, Answer.DECLINED, "In court that day");
    room.answers(room.cast.surgery, Answer.ACCEPTED, "By train");
    DeliveryRow mail = mail(room.of(police), MessageState.SENT, "");

    Document page = shown(of(room.cast.surgery), List.of(mail));

    assertThat(row(page, police).text())
        .contains("Not coming")
        .doesNotContain("In court", police.mailbox().value());
    assertThat(row(page, room.cast.surgery).text()).contains("By train", "Change the answer");
    assertThat(page.select("main").text()).doesNotContain("Everything that happened", "Move it");
  }

  @Test
  void somebody_of_an_agency_that_is_not_asked_finds_nothing() {
    assertThatThrownBy(() -> room.opened(of(room.cast.camhs)))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.problem()).isEqualTo(AccessProblem.NOT_FOUND));
  }

  @Test
  void who_was_taken_off_is_shown_with_the_reason_and_the_name() {
    room.meeting.release(
        room.of(room.cast.surgery).id(),
        new LeftOff(LeftOff.Reason.REPORT_INSTEAD, "", "Amina Yusuf"),
        Actor.SERVICE,
        NOW);

    assertThat(shown(convenor()).select(".quorate-lines").text())
        .contains("Harbour Street Surgery", "Taken off", "Left off by Amina Yusuf");
  }

  @Test
  void the_trail_is_a_timeline_and_each_mail_can_be_opened_as_it_was_sent() {
    DeliveryRow sent = mail(room.of(police), MessageState.SENT, "250 ok");
    room.answers(police, Answer.ACCEPTED, "");

    Document page = shown(convenor(), List.of(sent));

    assertThat(page.select(".quorate-timeline").text())
        .contains("Answer recorded", police.name(), "Coming.");
    assertThat(page.select(".quorate-timeline a").attr("href"))
        .isEqualTo("/meetings/" + room.meeting.id().value() + "/mail/" + sent.message());
  }

  @Test
  void once_concluded_it_says_what_was_decided_by_whom_and_who_does_what() {
    room.attendedWithout(room.cast.surgery);
    room.concluded(
        new Minutes.Content(
            List.of(
                new Decision(
                    room.mia.id(),
                    DecisionKind.THRESHOLD_NOT_MET,
                    "No injury was found.",
                    Optional.of(room.of(room.cast.socialCare).id()))),
            List.of(
                new AgreedAction(
                    "Visit Mia at school",
                    Optional.of(room.of(room.cast.socialCare).id()),
                    "",
                    LocalDate.of(2025, 11, 10))),
            List.of(),
            ""));

    Document page = shown(convenor());

    assertThat(page.select("main").text())
        .contains("It was not quorate")
        .contains("No, the threshold is not met. No injury was found. Decided by Amina Yusuf.")
        .contains("Visit Mia at school", "Monday 10 November 2025")
        .contains("Sent apologies", "Book the next meeting");
  }

  @Test
  void once_it_has_begun_it_asks_who_was_there_and_nobody_is_asked_any_more() {
    room.clock.passes(
        Duration.between(room.clock.instant(), room.meeting.slot().orElseThrow().startsAt()));

    Document page = shown(convenor());

    assertThat(page.select(".quorate-verdict").text())
        .contains("To be written up", "Say who was there");
    assertThat(page.select("main .govuk-button-group a").eachText())
        .containsExactly(
            "Say who was there", "It did not take place: move it", "Cancel it", "Papers");
    assertThat(page.select("td a, td form")).isEmpty();
  }

  @Test
  void a_cancelled_meeting_says_so_and_why() {
    room.meeting.cancel("The family has moved", Actor.SERVICE, NOW);

    Document page = shown(convenor());

    assertThat(page.select(".quorate-verdict").text())
        .contains("Cancelled", "This meeting is cancelled.", "The family has moved");
    assertThat(page.select("td form")).isEmpty();
  }

  private Document shown(Caller reader) {
    return shown(reader, List.of());
  }

  private Document shown(Caller reader, List<DeliveryRow> mails) {
    Opened opened = room.opened(reader);
    List<AuditEntry> trail =
        room.facts.all().stream().flatMap(fact -> AuditEntry.of(fact).stream()).toList();
    MeetingSheet sheet =
        new SheetWriter(WORDS, opened, reader, room.clock.instant())
            .sheet(Map.of(), List.of("Amina Yusuf"), List.of(), trail, mails);
    return Rendered.page(
        View.of("meeting/meeting", sheet), Rendered.at("/meetings", Optional.of(reader)));
  }

  private static Element row(Document page, Agency agency) {
    return page.select("table tbody tr").stream()
        .filter(row -> row.select("th").text().startsWith(agency.name()))
        .findFirst()
        .orElseThrow();
  }

  private static DeliveryRow mail(Invitation to, MessageState state, String report) {
    return new DeliveryRow(
        Uuid7.at(NOW),
        to.id().value().toString(),
        to.address().orElseThrow().value(),
        state,
        1,
        Optional.empty(),
        Optional.of(NOW),
        report);
  }

  private static Caller convenor() {
    return Callers.a(Role.SERVICE_MANAGER);
  }

  private static Caller of(Agency agency) {
    UUID account = new UUID(0x7000L, 0x8000000000000077L);
    return new Caller(
        Optional.of(account),
        "Priya Raman",
        Set.of(Role.AGENCY_PROFESSIONAL),
        Optional.empty(),
        Optional.of(agency.id().value()),
        "",
        new Actor(Actor.Kind.PERSON, Optional.of(account), "Priya Raman", "192.0.2.8"));
  }
}
