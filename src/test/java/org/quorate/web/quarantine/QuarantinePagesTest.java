package org.quorate.web.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.mail.ArrivedMail;
import org.quorate.mail.Concern;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;
import org.quorate.mail.MailProblem;
import org.quorate.meeting.Answer;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Pages;

class QuarantinePagesTest {
  private static final Messages WORDS = Messages.english();
  private static final UUID MAIL = new UUID(0x7000L, 0x8000000000000009L);

  private final ArrivedRow row =
      new ArrivedRow(
          MAIL,
          Instant.parse("2025-11-03T10:15:00Z"),
          "stranger@elsewhere.example",
          "Accepted: strategy meeting",
          ArrivedMail.Kind.REPLY,
          ArrivedMail.Standing.QUARANTINED,
          Optional.of(Concern.FORWARDED),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Answer.ACCEPTED),
          "I come instead",
          "");

  @Test
  void each_message_says_why_it_waits_and_what_it_claims() {
    QuarantineList list =
        new QuarantineList(
            List.of(new QuarantineWords(WORDS).line(row)), new Pages("", "/quarantine?after=x"));

    Document page = Rendered.page(View.of("quarantine/list", list));

    assertThat(page.select("main li").text())
        .contains("Somebody answered who was not asked", "stranger@elsewhere.example")
        .contains("It says: Coming. They write: “I come instead”");
    assertThat(page.select("main li a").attr("href")).isEqualTo("/quarantine/" + MAIL);
  }

  @Test
  void an_empty_quarantine_says_what_would_be_in_it() {
    QuarantineList list = new QuarantineList(List.of(), new Pages("", ""));

    assertThat(Rendered.page(View.of("quarantine/list", list)).select("main").text())
        .contains("Nothing waits.");
  }

  @Test
  void what_arrived_is_shown_as_text_and_never_rendered() {
    Document page = shown("<script>alert(1)</script><img src=x>", false, Form.EMPTY);

    assertThat(page.select("main script, main img")).isEmpty();
    assertThat(page.select("pre").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void it_is_approved_as_somebodys_answer_or_refused_with_a_reason() {
    Form form =
        Form.with("answer", "DECLINED").refused(new Rejected(MailProblem.NO_REASON, "why"), WORDS);

    Document page = shown("Hello", false, form);

    assertThat(page.select("form").eachAttr("action"))
        .contains("/quarantine/1/approve", "/quarantine/1/refuse");
    assertThat(page.select("input[name=answer][checked]").val()).isEqualTo("DECLINED");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#why");
  }

  @Test
  void what_somebody_has_dealt_with_offers_nothing_more() {
    assertThat(shown("Hello", true, Form.EMPTY).select("main form")).isEmpty();
  }

  private Document shown(String raw, boolean judged, Form form) {
    return Rendered.page(
        View.of(
            "quarantine/message",
            new OneMessage(
                "/quarantine/1",
                new QuarantineWords(WORDS).line(row),
                "/meetings/2",
                "Core group about Joel",
                raw,
                false,
                judged,
                List.of(Choice.of("3", "Northfield Academy")),
                List.of(Choice.of("DECLINED", "Not coming")),
                form)));
  }
}
