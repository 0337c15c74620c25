package org.quorate.web.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Mode;
import org.quorate.rulebook.MeetingType;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;

class ReplyPagesTest {
  @Test
  void the_question_says_when_and_where_and_asks_only_whether_they_come() {
    Document page = shown(asked("", Optional.empty(), Form.EMPTY));

    assertThat(page.title()).startsWith("You are asked to this strategy meeting");
    assertThat(page.select("h1").text()).isEqualTo("You are asked to this strategy meeting");
    assertThat(page.text())
        .contains("Reference Q-7F3KPX", "Thursday 4 December 2025, 10am to 11am (UK time)")
        .contains("At Civic Centre, room 2", "Telephone 01632 960 123");
    assertThat(page.select("input[name=answer]").eachAttr("value"))
        .containsExactly("ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED");
    assertThat(page.select("form").attr("action")).isEqualTo("/reply/sealed");
  }

  @Test
  void an_answer_that_stands_is_shown_and_can_be_changed() {
    ReplyQuestion.Answered answered =
        new ReplyQuestion.Answered(
            "You said that you will come.", "By train", "Monday 1 December 2025, 9am");

    Document page = shown(asked("", Optional.of(answered), Form.EMPTY));

    assertThat(page.select(".govuk-notification-banner").text())
        .contains("You said that you will come.", "You wrote: By train", "until the meeting");
    assertThat(page.select("button").text()).contains("Change my answer");
  }

  @Test
  void a_form_without_an_answer_keeps_what_was_typed_and_says_what_to_do() {
    Form typed = new Form(Map.of("comment", List.of("I may be late")), Form.EMPTY.errors());
    Rejected rejected = new Rejected(ReplyProblem.NO_ANSWER, "answer");

    Document page = shown(asked("", Optional.empty(), typed.refused(rejected, Messages.english())));

    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
    assertThat(page.select("#answer")).hasSize(1);
    assertThat(page.select("textarea[name=comment]").text()).isEqualTo("I may be late");
  }

  @Test
  void a_dialling_number_is_no_link() {
    Document page = shown(asked("Dial 0800 000 000, then 123", Optional.empty(), Form.EMPTY));

    assertThat(page.select("main a[href^=Dial]")).isEmpty();
    assertThat(page.text()).contains("By telephone: Dial 0800 000 000, then 123");
  }

  @Test
  void a_cancelled_meeting_says_so_and_asks_for_nothing() {
    View closed = View.of("reply/closed", new ReplyClosed("cancelled", "Q-7F3KPX", ""));

    Document page = Rendered.page(closed, Rendered.seenByNobody());

    assertThat(page.select("h1").text()).isEqualTo("This meeting is cancelled");
    assertThat(page.select("form")).isEmpty();
  }

  private static ReplyQuestion asked(
      String link, Optional<ReplyQuestion.Answered> answered, Form form) {
    return new ReplyQuestion(
        "/reply/sealed",
        MeetingType.STRATEGY,
        "Q-7F3KPX",
        "Thursday 4 December 2025, 10am to 11am (UK time)",
        "Civic Centre, room 2",
        link,
        Mode.MEETING,
        "Park Road Surgery",
        "Chris Obi",
        "01632 960 123",
        answered,
        false,
        form);
  }

  private static Document shown(ReplyQuestion question) {
    return Rendered.page(View.of("reply/question", question), Rendered.seenByNobody());
  }
}
