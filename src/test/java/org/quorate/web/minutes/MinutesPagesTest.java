package org.quorate.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Minutes;
import org.quorate.testing.MeetingRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.MeetingSheet;

class MinutesPagesTest {
  private static final Messages WORDS = Messages.english();

  private final MeetingRoom room = new MeetingRoom();
  private final String mia = room.mia.id().toString();
  private final String amina = room.of(room.cast.socialCare).id().value().toString();

  @Test
  void lines_left_empty_are_none_and_the_rest_is_taken_as_typed() {
    Form form =
        Form.with(
            "threshold-" + mia,
            "S47_JOINT",
            "by-" + mia,
            amina,
            "conference-" + mia,
            "CONFERENCE_NOT_REQUIRED",
            "reason-CONFERENCE_NOT_REQUIRED-" + mia,
            "Grandmother protects her.",
            "what-1",
            "Visit Mia",
            "owner-1",
            amina,
            "due-1-day",
            "10",
            "due-1-month",
            "11",
            "due-1-year",
            "2025");

    Minutes.Content content = new MinutesForm(form, room.meeting).content();

    assertThat(content.decisions())
        .extracting(decision -> decision.kind().name())
        .containsExactly("S47_JOINT", "CONFERENCE_NOT_REQUIRED");
    assertThat(content.actions()).extracting(action -> action.what()).containsExactly("Visit Mia");
    assertThat(content.dissents()).isEmpty();
  }

  @Test
  void what_is_missing_is_said_beside_the_field_it_belongs_to() {
    room.attendedWithout();
    MinutesForm form =
        new MinutesForm(
            Form.with(
                "threshold-" + mia, "S47_JOINT", "by-" + mia, amina, "what-2", "Call the school"),
            room.meeting);

    Rejected rejected = catchThrowableOfType(Rejected.class, () -> room.concluded(form.content()));

    assertThat(form.named(rejected).faults())
        .extracting(fault -> fault.field())
        .containsExactlyInAnyOrder("conference-" + mia, "owner-2", "due-2");
  }

  @Test
  void a_threshold_that_nobody_of_social_care_decided_is_refused_at_its_field() {
    room.attendedWithout();
    MinutesForm form =
        new MinutesForm(
            Form.with(
                "threshold-" + mia, "THRESHOLD_NOT_MET",
                "reason-THRESHOLD_NOT_MET-" + mia, "Nothing was found."),
            room.meeting);

    Rejected rejected = catchThrowableOfType(Rejected.class, () -> room.concluded(form.content()));

    assertThat(form.named(rejected).faults())
        .extracting(fault -> fault.field())
        .containsExactly("by-" + mia);
  }

  @Test
  void more_lines_are_added_without_losing_what_was_typed() {
    Form form = Form.with("more", "actions", "actions", "3", "what-2", "Call the school");

    Document page = shown(form);

    assertThat(page.select("textarea[name^=what-]")).hasSize(6);
    assertThat(page.select("textarea[name=what-2]").text()).isEqualTo("Call the school");
  }

  @Test
  void a_refused_form_is_shown_again_as_it_was_with_links_to_what_is_wrong() {
    Form form =
        Form.with("dissent-0", "The school does not agree.")
            .refused(new Rejected(MinutesProblem.NO_DISSENTER, "dissent-who-0"), WORDS);

    Document page = shown(form);

    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#dissent-who-0");
    assertThat(page.select("#dissent-who-0")).hasSize(1);
    assertThat(page.select("textarea[name=dissent-0]").text())
        .isEqualTo("The school does not agree.");
  }

  @Test
  void attendance_asks_of_each_whether_they_came_and_names_who_is_missing() {
    AttendanceStep.Seat seat = new AttendanceStep.Seat("1", "Northfield Academy", "", "Coming");
    Form form =
        Form.with("by-1", "Kwame Mensah")
            .refused(
                new Rejected(
                    MinutesProblem.NO_ATTENDANCE, "how-1", Map.of("who", "Northfield Academy")),
                WORDS);

    Document page =
        Rendered.page(
            View.of(
                "minutes/attendance",
                new AttendanceStep("/meetings/1", "Core group", 3, List.of(seat), form)));

    assertThat(page.select(".govuk-error-summary").text())
        .contains("Say whether Northfield Academy were there.");
    assertThat(page.select("select[name=how-1] option").eachText())
        .contains("Present by video or telephone", "A deputy came", "Sent a report only");
    assertThat(page.select("input[name=by-1]").val()).isEqualTo("Kwame Mensah");
    assertThat(page.select("label[for=how-1]").text()).contains("Northfield Academy");
  }

  private Document shown(Form form) {
    return Rendered.page(
        View.of(
            "minutes/conclusion",
            new ConclusionStep(
                "/meetings/1",
                "Strategy discussion about Mia",
                4,
                new MeetingSheet.Verdict("Was quorate", "green", "It was quorate.", List.of(), ""),
                List.of(new ConclusionStep.About(mia, "Mia · Q-4TZ9")),
                true,
                List.of(new ConclusionStep.Kind("S47_JOINT", "Yes, jointly", false)),
                List.of(Choice.of(amina, "Amina Yusuf")),
                List.of(Choice.of(amina, "Amina Yusuf")),
                MinutesForm.actionLines(form),
                MinutesForm.dissentLines(form),
                form)));
  }
}
