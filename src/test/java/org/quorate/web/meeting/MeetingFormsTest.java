package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.MeetingProblem;
import org.quorate.testing.Callers;
import org.quorate.testing.MeetingRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Pages;

/** The forms that change a meeting, and the lists that lead to one. */
class MeetingFormsTest {
  private static final Messages WORDS = Messages.english();

  private final MeetingRoom room = new MeetingRoom();
  private final Opened opened = room.opened(Callers.a(Role.SERVICE_MANAGER));

  @Test
  void moving_says_who_is_told_what_before_anything_is_sent() {
    Document page =
        Rendered.page(
            View.of(
                "meeting/move",
                new MoveStep(
                    "/meetings/1", "Core group", 4, 7, 2, List.of(), List.of(), Form.EMPTY)));

    assertThat(page.select("main").text())
        .contains("Each of the 7 invitees gets an update of the same calendar entry")
        .contains("the 2 answers so far are to the earlier time");
    assertThat(page.select("input[name=version]").val()).isEqualTo("4");
  }

  @Test
  void cancelling_names_everybody_who_will_be_told_and_asks_why() {
    Form refused = Form.EMPTY.refused(new Rejected(MeetingProblem.REASON_MISSING, "reason"), WORDS);

    Document page = Rendered.page(View.of("meeting/cancel", ChangeForm.of(opened, WORDS, refused)));

    assertThat(page.select("main li").eachText())
        .contains(
            "Westshire Police Child Protection Unit",
            "Harbour Street Surgery",
            "Marlbridge Children's Social Care, Amina Yusuf");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
  }

  @Test
  void words_are_mailed_only_where_that_is_ticked() {
    Form form = Form.with("note", "Bring your chronology", "agenda", "Who is here");

    Document page = Rendered.page(View.of("meeting/words", ChangeForm.of(opened, WORDS, form)));

    assertThat(page.select("input[name=tell]").hasAttr("checked")).isFalse();
    assertThat(page.select("textarea[name=note]").text()).isEqualTo("Bring your chronology");
  }

  @Test
  void the_list_says_of_each_meeting_how_it_stands() {
    MeetingList.Line line =
        new MeetingList.Line(
            "/meetings/1",
            "Core group, Joel · Q-88KD",
            "Thursday 4 December 2025, 10am",
            "Q-7F3KPX",
            "Not yet quorate",
            "yellow",
            "4 of 7 are coming.",
            List.of());

    Document page = list("ahead", List.of(line), new Pages("", "/meetings?after=x"));

    assertThat(page.select("main li.quorate-needs__item").text())
        .contains("Not yet quorate", "Core group, Joel", "Thursday 4 December", "4 of 7");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/meetings?after=x");
    assertThat(page.select("select[name=type]")).hasSize(1);
  }

  @Test
  void an_empty_list_says_what_would_be_in_it() {
    assertThat(list("drafts", List.of(), new Pages("", "")).select("main").text())
        .contains("You have no drafts.");
  }

  @Test
  void a_mail_as_it_was_sent_is_text() {
    Document page =
        Rendered.page(
            View.of(
                "meeting/mail",
                new SentMail(
                    "/meetings/1", "a@b.example", "Invitation", "Dear <b>colleague</b>", "")));

    assertThat(page.select("pre b")).isEmpty();
    assertThat(page.select("pre").text()).contains("<b>colleague</b>");
  }

  private static Document list(String view, List<MeetingList.Line> lines, Pages pages) {
    return Rendered.page(
        View.of(
            "meeting/meetings",
            new MeetingList(
                view,
                List.of(Link.to("/meetings?view=ahead", "Ahead").current(true)),
                List.of(Choice.of("", "Every kind")),
                false,
                lines,
                pages,
                Form.EMPTY)),
        Rendered.at("/meetings", Optional.of(Rendered.caller(Role.CONVENOR))));
  }
}
