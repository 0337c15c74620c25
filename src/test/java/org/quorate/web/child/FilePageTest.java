package org.quorate.web.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.casefile.CaseFile;
import org.quorate.child.education.Attendance;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

/** The entries of a child's file, as a browser reads them. */
class FilePageTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final Instant NOW = Instant.parse("2025-11-03T09:30:00Z");
  private static final Messages WORDS = Messages.english();
  private final ChildRoom room = new ChildRoom(TODAY);
  private final Child mia = room.keep(aChild().build());

  @Test
  void each_entry_is_told_in_sentences_with_what_can_be_done_about_it() {
    Document page = page(true, true);

    assertThat(page.select("#assessments").text())
        .contains(
            "Child and family assessment",
            "1 October 2025 to 3 November 2025",
            "Covered: parenting, exploitation",
            "Views of: the child",
            "The child’s own view: I am bored");
    assertThat(page.select("#school").text()).contains("Attendance 62%");
    assertThat(page.select("#gaps").text())
        .contains("Who drives her? Open", "finds it out. Looked at again on 17 November 2025.")
        .contains(
            "Session with the young person: Her worker", "Nobody asks me", "The plan says it");
    assertThat(page.select("#trust").text()).contains("The mother: caution", "Nobody told yet");
    assertThat(page.select("#trust a").eachAttr("href"))
        .anyMatch(href -> href.contains("/trust-answer?item="));
    assertThat(page.select("#sharing").text())
        .contains("Not shared with Marlbridge CAMHS: The plan", "No consent yet");
  }

  @Test
  void who_only_comes_for_an_agency_reads_less_and_changes_nothing() {
    Document page = page(false, false);

    assertThat(page.select("#trust, #sharing")).isEmpty();
    assertThat(page.select("main a[href*=/children/]")).isEmpty();
  }

  @Test
  void every_word_of_it_is_there() {
    assertThat(page(true, true).text()).doesNotContainPattern("child-[-.a-z]*\\.[a-z]");
  }

  private Document page(boolean mayWrite, boolean inFull) {
    Assessment assessment =
        Assessment.begin(
            mia.id(),
            Assessment.Kind.CHILD_AND_FAMILY,
            Optional.empty(),
            LocalDate.of(2025, 10, 1),
            TODAY,
            Actor.SERVICE,
            NOW);
    assessment.complete(
        new Assessment.Findings(
            TODAY,
            Set.of(Assessment.Topic.PARENTING, Assessment.Topic.EXPLOITATION),
            Set.of(Assessment.Voice.CHILD),
            false,
            "I am bored"),
        TODAY,
        Actor.SERVICE,
        NOW);
    CaseFile entries =
        new CaseFile(
            List.of(assessment),
            List.of(),
            List.of(
                Attendance.record(
                    mia.id(), TODAY.minusDays(30), TODAY, 62, TODAY, Actor.SERVICE, NOW)),
            List.of(),
            List.of(
                KnowledgeGap.record(
                    mia.id(),
                    new KnowledgeGap.Details(
                        TODAY,
                        "Who drives her?",
                        room.cast.lantern.id(),
                        "",
                        TODAY.plusDays(14),
                        Optional.empty()),
                    TODAY,
                    Actor.SERVICE,
                    NOW)),
            List.of(
                ReflectiveSession.record(
                    mia.id(),
                    new ReflectiveSession.Details(
                        TODAY, "Her worker", "Nobody asks me", "", "The plan says it"),
                    TODAY,
                    Actor.SERVICE,
                    NOW)),
            List.of(
                TrustConcern.record(
                    mia.id(),
                    new TrustConcern.Details(
                        TrustConcern.Kind.CAUTION,
                        "The mother",
                        TrustConcern.WorksWith.ADULTS_AT_RISK,
                        "Carer in a home",
                        TODAY),
                    TODAY,
                    Actor.SERVICE,
                    NOW)),
            List.of(
                SharedInformation.record(
                    mia.id(),
                    new SharedInformation.Details(
                        TODAY,
                        "The plan",
                        Optional.of(room.cast.camhs.id()),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        "No consent yet"),
                    TODAY,
                    Actor.SERVICE,
                    NOW)));
    ChildFile file = new ChildFile(mia, List.of(), List.of(), List.of(), List.of(), TODAY);
    return Rendered.page(
        View.of(
            "child/file",
            new FileWriter(
                    file,
                    entries,
                    WORDS,
                    new Acts(mia.id(), WORDS, mayWrite),
                    room.cast.inAgencies())
                .write(inFull)));
  }
}
