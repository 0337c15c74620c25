package org.quorate.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.testing.Rendered;
import org.quorate.web.View;
import org.quorate.web.drawing.Stars;
import org.quorate.web.plan.FamilySheet;
import org.quorate.web.plan.MeetingPapers;

/** The family's page as it comes out of a printer, and as a screen reader hears it. */
class PaperPressTest {
  private static final Messages WORDS = Messages.english();

  @Test
  void the_family_page_is_a_tagged_pdf_with_title_and_language_and_its_own_typeface()
      throws IOException {
    Paper paper = print();

    try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
      var catalogue = pdf.getDocumentCatalog();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Mia’s plan");
      assertThat(catalogue.getLanguage()).isEqualTo("en");
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalogue.getMetadata().toByteArray()).asString().contains("pdfuaid:part");
      assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void it_fits_on_one_sheet_and_every_picture_has_words() throws IOException {
    Paper paper = print();

    try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Mia’s plan", "Getting home safe", "What we do", "Zażółć gęślą jaźń");
      assertThat(alternatives(pdf)).contains("7 of 10 stars. 7 of 10 stars");
    }
  }

  @Test
  void the_papers_of_a_meeting_are_printed_with_their_tables() throws IOException {
    Paper paper =
        PaperPress.print(
            View.of("plan/papers-paper", papers()), Rendered.seenByNobody(), "papers-Q-7F3K.pdf");

    try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Core group about Mia", "Who is here", "Tell the GP", "Was missing");
    }
  }

  private static MeetingPapers papers() {
    MeetingPapers.Promise promise =
        new MeetingPapers.Promise("Tell the GP", "Amina Yusuf", "1 December 2025");
    return new MeetingPapers(
        "/meetings/1",
        "Core group about Mia",
        "Q-7F3K",
        List.of("Civic Centre"),
        List.of("Who is here"),
        List.of(promise),
        List.of(
            new MeetingPapers.PlanOf(
                "Plan",
                "Since August",
                List.of(
                    new MeetingPapers.Area(
                        "Home", "Away at night", "", List.of(promise), Stars.of(4, WORDS))),
                List.of("Money"))),
        "Since the last meeting.",
        List.of(new MeetingPapers.Happened("3 November", "Mia", "Was missing for a night.")),
        "Made today.");
  }

  @Test
  void the_file_name_says_nothing_about_anybody() {
    assertThat(print().disposition()).isEqualTo("inline; filename=\"plan-Q-4TZ9.pdf\"");
  }

  private static Paper print() {
    Paper paper =
        PaperPress.print(
            View.of("plan/family-paper", sheet()), Rendered.seenByNobody(), "plan-Q-4TZ9.pdf");
    keep(paper);
    return paper;
  }

  /** To be looked at: {@code target/papers}. */
  private static void keep(Paper paper) {
    try {
      Path folder = Files.createDirectories(Path.of("target/papers"));
      Files.write(folder.resolve("family-page.pdf"), paper.bytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static FamilySheet sheet() {
    return new FamilySheet(
        "Mia’s plan",
        "en",
        List.of(
            area(1, "Getting home safe", 7),
            area(2, "Good days at school", 4),
            area(3, "People I can talk to", 2)),
        List.of(
            new FamilySheet.Contact("Amina Yusuf, social worker", "01632 960 101"),
            new FamilySheet.Contact("Tariq Aziz, Lantern", "01632 960 140")),
        Optional.of("Thursday 4 December 2025, 10am, Civic Centre"),
        "Printed on Monday 1 December 2025");
  }

  private static FamilySheet.Area area(int number, String want, int stars) {
    return new FamilySheet.Area(
        number,
        Stars.of(1, WORDS),
        want,
        List.of(new FamilySheet.Said("Mia", "I want to come home when I say I will.")),
        List.of("Mia sends a message when she leaves", "Nan waits up until ten"),
        List.of("Tariq walks with Mia on Fridays", "Zażółć gęślą jaźń"),
        "Mia is home by nine on five days a week.",
        Optional.of(Stars.of(stars, WORDS)));
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  private static List<String> alternatives(PDDocument pdf) {
    List<String> all = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), all);
    return all;
  }

  private static void collect(List<Object> kids, List<String> all) {
    for (Object kid : kids) {
      if (kid
          instanceof
          org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement e) {
        Optional.ofNullable(e.getAlternateDescription()).ifPresent(all::add);
        collect(e.getKids(), all);
      }
    }
  }
}
