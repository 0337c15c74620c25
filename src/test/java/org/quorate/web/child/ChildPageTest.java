package org.quorate.web.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildProblem;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.Period;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronology;
import org.quorate.child.chronology.MilestoneChronicler;
import org.quorate.child.chronology.RecordChronicler;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Mode;
import org.quorate.plan.Category;
import org.quorate.plan.Score;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.Form;
import org.quorate.web.View;

/** A child's page and her forms, as a browser reads them. */
class ChildPageTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final Messages WORDS = Messages.english(ZoneId.of("Europe/London"));
  private static final MeetingRow HELD =
      meeting(MeetingType.STRATEGY, MeetingState.HELD, "2025-10-20T10:00:00Z");
  private static final MeetingRow COMING =
      meeting(MeetingType.INITIAL_CONFERENCE, MeetingState.SCHEDULED, "2025-11-07T10:00:00Z");
  private final ChildRoom room = new ChildRoom(TODAY);
  private List<PlanGlance> plans = List.of();
  private Optional<LeadHistory> leading = Optional.empty();

  @Test
  void it_says_who_is_around_her_what_is_true_and_that_the_gp_is_not_known() {
    Child mia =
        room.keep(
            aChild()
                .referredToAs("Q-4TZ9")
                .atSchool(room.cast.academy)
                .allocatedTo(room.cast.amina, "Team North")
                .withParent(FamilyMember.Relation.MOTHER, true)
                .build());

    Document page = page(mia);

    assertThat(page.selectFirst("h1").text()).isEqualTo("Mia, 13 years old");
    assertThat(page.text())
        .contains(
            "Q-4TZ9",
            "Marlbridge CAMHS",
            "Therapy",
            "There is domestic abuse",
            "since 1 October 2025")
        .contains("Not identified", "Northfield Academy", "Amina Yusuf, Team North", "Ewa Novak");
    assertThat(page.select("a[href]").eachAttr("href")).noneMatch(h -> h.contains("Mia"));
  }

  @Test
  void every_date_can_be_asked_why() {
    Child mia = room.keep(aChild().build());
    room.reached(mia.id(), Milestone.S47_STARTED, LocalDate.of(2025, 10, 20));

    Document page = page(mia);

    assertThat(page.text())
        .contains("Initial child protection conference by Monday 10 November 2025");
    assertThat(page.select("details").text()).contains("15 working days", "Working Together");
  }

  @Test
  void the_next_date_stands_first_with_why_it_is_that_one() {
    Child mia = room.keep(aChild().build());
    room.reached(mia.id(), Milestone.S47_STARTED, LocalDate.of(2025, 10, 20));

    Document page = page(mia, COMING, HELD);

    assertThat(page.select(".quorate-standing__box").last().text())
        .isEqualTo(
            "Next date Friday 7 November 2025, 10am Initial child protection conference"
                + " It must be held by Monday 10 November 2025. 4 of 9 coming");
    assertThat(page.select(".quorate-standing a").eachAttr("href"))
        .contains("/meetings/" + COMING.id());
  }

  @Test
  void plan_lead_and_priorities_stand_first_with_their_newest_scores() {
    Child mia = room.keep(aChild().allocatedTo(room.cast.amina, "Team North").build());
    Instant now = TODAY.atStartOfDay(ChildRoom.LONDON).toInstant();
    LeadHistory history = LeadHistory.begin(mia.id(), now);
    history.appoint(room.cast.femi.id(), LeadChange.FIRST_NAMED, "", now, Actor.SERVICE, now);
    leading = Optional.of(history);
    plans =
        List.of(
            new PlanGlance(
                new UUID(5, 5),
                PlanKind.CHILD_PROTECTION,
                Optional.of(Category.EMO),
                LocalDate.of(2025, 10, 10),
                List.of(
                    new PlanGlance.Area(
                        new UUID(6, 6),
                        "She goes missing",
                        "She is home at night",
                        List.of(point(Score.By.CHILD, 10, 2), point(Score.By.CHILD, 20, 4)))),
                8));

    Document page = page(mia);

    assertThat(page.select(".quorate-standing__box").first().text())
        .isEqualTo(
            "Plan Child protection plan, Emotional abuse Open the plan since 10 October 2025, 8 areas parked");
    assertThat(page.select(".quorate-standing__box").get(1).text())
        .contains("Lead professional", "Femi Adeyemi", "since 3 November 2025", "not accepted yet")
        .contains("Social worker: Amina Yusuf, Team North");
    assertThat(page.select(".quorate-priorities__one").text())
        .isEqualTo("She is home at night Worry: She goes missing Child: 4 (20 October 2025)");
    assertThat(page.select(".quorate-priorities svg").attr("aria-label")).isEqualTo("Child: 2, 4");
  }

  @Test
  void where_there_is_no_plan_and_no_lead_the_page_says_so() {
    Child mia = room.keep(aChild().build());

    assertThat(page(mia).select(".quorate-standing").text())
        .contains("No plan is open", "Nobody leads", "Social worker: Nobody named yet");
  }

  @Test
  void where_nothing_is_booked_the_page_says_what_is_owed() {
    Child mia = room.keep(aChild().build());
    room.reached(mia.id(), Milestone.S47_STARTED, LocalDate.of(2025, 10, 20));

    String standing = page(mia).select(".quorate-standing").text();

    assertThat(standing)
        .contains("Nothing is booked", "Initial child protection conference is due by Monday 10");
  }

  @Test
  void the_chronology_is_drawn_and_told_the_newest_year_first() {
    Child mia = room.keep(aChild().atSchool(room.cast.academy).build());
    room.reached(mia.id(), Milestone.REFERRAL_RECEIVED, LocalDate.of(2025, 9, 1));

    Document page = page(mia);

    assertThat(page.select(".quorate-story__year").eachText())
        .containsExactly("2025", "2012", "2000");
    assertThat(page.select(".quorate-story__line").first().text())
        .isEqualTo("1 September 2025, 10am Other The referral");
    assertThat(page.select(".quorate-story__line").last().text())
        .isEqualTo("1 January 2000 School On roll at Northfield Academy");
    assertThat(page.select("svg[role=img] rect title").eachText())
        .containsExactly("1 September 2025, 10am: The referral");
  }

  @Test
  void a_reader_sees_only_the_strands_she_asks_for() {
    Child mia = room.keep(aChild().atSchool(room.cast.academy).build());

    Story story =
        new StoryWriter(WORDS, TODAY, "/children/1").write(told(mia), List.of("SCHOOL"), "");

    assertThat(story.years()).singleElement().extracting(Story.Year::title).isEqualTo("2000");
    assertThat(story.strands()).hasSize(2);
    assertThat(story.filter().chosen("SCHOOL")).isTrue();
  }

  @Test
  void what_is_far_off_is_folded_away() {
    Child mia = room.keep(aChild().build());
    room.reached(mia.id(), Milestone.S47_STARTED, TODAY);

    Document page = page(mia);

    assertThat(page.text()).contains("Nothing is due soon", "later date");
    assertThat(page.select("details .quorate-needs__item").text())
        .contains("Initial child protection conference", "In order");
  }

  @Test
  void a_meeting_about_her_is_arranged_from_her_page() {
    Child mia = room.keep(aChild().build());

    Document page = page(mia);

    assertThat(page.select(".quorate-headline a").first().attr("href"))
        .isEqualTo("/meetings/new?child=" + mia.id());
    assertThat(page.text()).contains("Nothing is booked");
  }

  @Test
  void every_word_of_it_is_there() {
    Child mia = room.keep(aChild().withParent(FamilyMember.Relation.FATHER, false).build());

    assertThat(page(mia, COMING, HELD).text()).doesNotContainPattern("child[-.a-z]*\\.[a-z]");
  }

  @Test
  void a_form_shows_every_fault_beside_its_field_and_keeps_what_was_typed() {
    Form typed = Form.with("givenName", "Mia", "dateOfBirth-day", "31", "dateOfBirth-month", "2");
    Form refused =
        typed.refused(
            new Rejected(
                List.of(
                    new Rejected.Fault(ChildProblem.NOT_A_DATE, "dateOfBirth", Map.of()),
                    new Rejected.Fault(ChildProblem.NHS_NUMBER_WRONG, "nhsNumber", Map.of()))),
            WORDS);

    Document page = sheet(refused);

    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#dateOfBirth", "#nhsNumber");
    assertThat(page.getElementById("givenName").val()).isEqualTo("Mia");
    assertThat(page.getElementById("dateOfBirth").val()).isEqualTo("31");
    assertThat(page.getElementById("nhsNumber-error").text()).contains("ten figures");
    assertThat(page.selectFirst("input[name=version]").val()).isEqualTo("3");
  }

  @Test
  void every_question_of_every_form_has_words() {
    String all = sheet(Form.EMPTY).text();

    assertThat(all).doesNotContain("child-form.").doesNotContain("sex.");
  }

  private static MeetingRow meeting(MeetingType type, MeetingState state, String at) {
    return new MeetingRow(
        UUID.nameUUIDFromBytes(at.getBytes(StandardCharsets.UTF_8)),
        "Q-7F3K2B",
        type,
        state,
        Mode.MEETING,
        Instant.parse(at),
        "Amina Yusuf",
        1,
        9,
        4,
        5);
  }

  private Document sheet(Form form) {
    Asking ask = new Asking(WORDS, form, room.cast.inAgencies(), room.cast.inProfessionals());
    Sheet sheet =
        new Sheet(
            "Name",
            "",
            "Mia · Q-4TZ9",
            "/",
            "/",
            "Save",
            Optional.of(3L),
            ParticularsForm.questions(ask),
            form.errors());
    return Rendered.page(View.of("child/sheet", sheet));
  }

  private static PlanGlance.Point point(Score.By by, int day, int points) {
    return new PlanGlance.Point(by, LocalDate.of(2025, 10, day), points);
  }

  private List<ChronicleEntry> told(Child child) {
    return Chronology.toldBy(
            List.of(
                new RecordChronicler(
                    room.children,
                    room.cast.inAgencies(),
                    room.cast.inProfessionals(),
                    ChildRoom.LONDON),
                new MilestoneChronicler(room.milestones, ChildRoom.LONDON)))
        .of(child.id(), Caller.SERVICE);
  }

  private Document page(Child child, MeetingRow... meetings) {
    Instant now = TODAY.atTime(12, 0).atZone(ChildRoom.LONDON).toInstant();
    Involvement camhs =
        Involvement.start(
            child.id(),
            room.cast.camhs.id(),
            Optional.empty(),
            "Therapy",
            Period.since(TODAY),
            now);
    RecordedCircumstance abuse =
        RecordedCircumstance.record(
            child.id(),
            Circumstance.DOMESTIC_ABUSE,
            Period.since(LocalDate.of(2025, 10, 1)),
            Optional.empty(),
            "",
            TODAY,
            Actor.SERVICE,
            now);
    ChildFile file =
        new ChildFile(
            child,
            List.of(),
            List.of(abuse),
            List.of(camhs),
            room.deadlines.open(child.id()),
            TODAY);
    NamesAround names =
        NamesAround.of(
            file, Set.of(room.cast.femi.id()), room.cast.inAgencies(), room.cast.inProfessionals());
    Overview overview =
        new OverviewWriter(file, WORDS, now, TODAY.plusDays(14), true, true, names)
            .write(
                new StandingWriter(file, WORDS, ChildRoom.RULEBOOK, now, names)
                    .boxes(plans, leading, List.of(meetings)),
                plans,
                new StoryWriter(WORDS, TODAY, "/children/" + child.id())
                    .write(told(child), List.of(), ""));
    return Rendered.page(View.of("child/child", overview));
  }
}
