package org.quorate.web.child;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.child.Child;
import org.quorate.child.Enrolment;
import org.quorate.child.NhsNumber;
import org.quorate.child.Placement;
import org.quorate.kernel.Messages;
import org.quorate.web.govuk.Row;

/** A child's particulars as lines: who is responsible, where she lives and learns. */
final class RecordWriter {
  private final Child child;
  private final LocalDate today;
  private final Messages words;
  private final Acts acts;
  private final NamesAround names;

  RecordWriter(Child child, LocalDate today, Messages words, Acts acts, NamesAround names) {
    this.child = child;
    this.today = today;
    this.words = words;
    this.acts = acts;
    this.names = names;
  }

  /** The lines of the record, in the order of how often they are asked for. */
  List<Row> rows() {
    List<Enrolment> roll = child.onRoll(today);
    return List.of(
        acts.row("worker", worker(), "allocation"),
        acts.row(
            "gp", child.gpPractice().map(names::of).orElse(words.text("child.gp-unknown")), "gp"),
        acts.row(
            "school",
            roll.isEmpty()
                ? words.text("child.no-school")
                : roll.stream()
                    .map(enrolment -> names.of(enrolment.agency()))
                    .collect(Collectors.joining(", ")),
            "school"),
        acts.row("placement", placement(), "placement"),
        acts.row("legal-status", words.name(child.legalStanding().status()), "legal-status"),
        acts.row(
            "referrer",
            child.referrer().map(names::of).orElse(words.text("child.not-said")),
            "referrer"),
        acts.row("communication", communication(), "communication"),
        acts.row("identity", identity(), "communication"),
        acts.row("details", details(), child.birth().isUnborn() ? "birth" : "details"));
  }

  private String worker() {
    String team = child.team();
    return child
        .allocatedTo()
        .flatMap(names::person)
        .map(p -> p.name().full() + (team.isBlank() ? "" : ", " + team))
        .orElse(
            team.isBlank()
                ? words.text("child.nobody")
                : words.text("child.team-only", "team", team));
  }

  private String placement() {
    return child.placementOn(today).map(this::placement).orElse(words.text("child.at-home"));
  }

  private String placement(Placement p) {
    return words.name(p.kind())
        + (p.area().isBlank() ? "" : ", " + p.area())
        + (p.isOutOfArea() ? ", " + words.text("child.out-of-area") : "");
  }

  private String communication() {
    String language = child.communication().firstLanguage();
    String first = language.isBlank() ? words.text("child.english") : language;
    String interpreter =
        child.communication().needsInterpreter() ? ", " + words.text("child.interpreter") : "";
    String aid =
        child.communication().needsAid() ? ", " + words.name(child.communication().aid()) : "";
    return first + interpreter + aid;
  }

  /** A section left blank is a question nobody has asked the family. */
  private String identity() {
    String said =
        Stream.of(
                child.identity().culture(),
                child.identity().religion(),
                child.identity().ethnicity())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? words.text("child.identity-not-asked") : said;
  }

  private String details() {
    String born = child.birth().born().or(child.birth()::expected).map(words::shortDate).orElse("");
    String nhs =
        child.identifiers().nhsNumber().map(NhsNumber::spaced).orElse(words.text("child.no-nhs"));
    return child.name().full() + ", " + born + ", " + words.text("child.nhs", "number", nhs);
  }
}
