package org.quorate.web.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.Report;
import org.quorate.missing.Reporting;
import org.quorate.missing.ReturnInterview;
import org.quorate.missing.SharedFindings;
import org.quorate.missing.Telling;
import org.quorate.web.child.ChildWords;
import org.quorate.web.child.DueWriter;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/** Writes an episode's page: what happened, what is owed, what can be done. */
final class EpisodeWriter {
  private final MissingFile file;
  private final MissingEpisode episode;
  private final Reader reader;
  private final Messages words;
  private final DueWriter dueWriter;
  private final Map<AgencyId, String> agencies;
  private final Instant now;

  /**
   * Who reads it and what they may do.
   *
   * @param reports may write in the episode
   * @param records may write in the child's record
   * @param answers is the one whose word is waited for
   */
  record Reader(boolean reports, boolean records, boolean answers) {}

  EpisodeWriter(
      MissingFile file,
      MissingEpisode episode,
      Reader reader,
      Messages words,
      DueWriter dueWriter,
      Map<AgencyId, String> agencies,
      Instant now) {
    this.file = file;
    this.episode = episode;
    this.reader = reader;
    this.words = words;
    this.dueWriter = dueWriter;
    this.agencies = agencies;
    this.now = now;
  }

  EpisodePage write() {
    boolean readable = file.mayReadFindings(episode);
    ReturnInterview interview = episode.interview();
    return new EpisodePage(
        title(),
        ChildWords.called(file.child()) + " · " + file.child().reference(),
        MissingPages.href(file.child().id()),
        episode.struckOutWhy().orElse(""),
        due(),
        next(),
        gone(),
        episode.found().map(this::found).orElse(List.of()),
        interviewRows(),
        readable && interview.isDone() ? findings() : List.of(),
        readable || !interview.isDone() ? "" : words.text("missing-episode.closed"),
        to("striking-out"));
  }

  private String title() {
    String name = ChildWords.called(file.child());
    return episode.found().isPresent()
        ? words.text("missing-episode.was", "name", name, "length", length())
        : words.text("missing-episode.is", "name", name, "since", words.when(episode.since()));
  }

  private String length() {
    return new Lengths(words).of(episode.lasted(now));
  }

  private List<Due> due() {
    return episode.isStruckOut()
        ? List.of()
        : file.clocksOf(episode).stream()
            .filter(Deadline::isOpen)
            .map(clock -> dueWriter.write(clock, act(clock)))
            .toList();
  }

  private Optional<Link> act(Deadline clock) {
    return switch (clock.startsWith()) {
      case CHILD_MISSING -> leadAct();
      case CHILD_RETURNED -> interviewAct();
      case RETURN_INTERVIEW_DONE ->
          reader.reports() ? Optional.of(to("sharing")) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Link> leadAct() {
    if (reader.answers()) {
      return Optional.of(to("acknowledgement"));
    }
    return reader.reports() ? Optional.of(to("lead")) : Optional.empty();
  }

  private Optional<Link> interviewAct() {
    if (!reader.reports()) {
      return Optional.empty();
    }
    return switch (episode.interview().state()) {
      case NOT_OFFERED, DECLINED -> Optional.of(to("offer"));
      case OFFERED -> Optional.of(to("answer"));
      case ACCEPTED -> Optional.of(to("interview"));
      case DONE -> Optional.empty();
    };
  }

  private List<Link> next() {
    if (episode.isStruckOut() || !reader.reports()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    if (episode.isStillMissing()) {
      links.add(to("return"));
    }
    if (episode.interview().isDone()
        && episode.interview().inPlanAt().isEmpty()
        && reader.records()) {
      links.add(to("plan"));
    }
    return links;
  }

  private List<Row> gone() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("since", words.when(episode.since())));
    rows.add(row("last-seen", orUnknown(episode.lastSeen())));
    if (!episode.whatIsKnown().isEmpty()) {
      rows.add(row("what-is-known", episode.whatIsKnown()));
    }
    rows.add(row("reporting", report(), "reporting"));
    if (!episode.report().why().isEmpty()) {
      rows.add(row("reporting-why", episode.report().why()));
    }
    rows.add(row("lead", lead(), episode.telling().acknowledgedAt().isEmpty() ? "lead" : ""));
    return rows;
  }

  private String report() {
    Report report = episode.report();
    String how = ChildWords.sentence(words.name(report.reporting()));
    if (report.reporting() == Reporting.NOT_REPORTED) {
      return how;
    }
    String by =
        Stream.concat(Stream.of(report.by()), report.agency().stream().map(this::agency))
            .collect(Collectors.joining(", "));
    return words.text(
        "missing-episode.reported",
        "how",
        how,
        "when",
        report.at().map(words::when).orElse(""),
        "by",
        by);
  }

  private String lead() {
    Telling telling = episode.telling();
    if (telling.acknowledgedAt().isPresent()) {
      return words.text(
          "missing-episode.lead-knows",
          "name",
          telling.acknowledgedBy().orElse(""),
          "when",
          words.when(telling.acknowledgedAt().get()));
    }
    return telling
        .at()
        .map(
            at ->
                words.text(
                    "missing-episode.lead-told",
                    "how",
                    telling.how().map(words::name).orElse(""),
                    "when",
                    words.when(at)))
        .orElseGet(() -> words.text("missing-episode.lead-not-told"));
  }

  private List<Row> found(Found found) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("returned", words.when(found.at())));
    rows.add(row("found-how", ChildWords.sentence(words.name(found.how()))));
    rows.add(row("found-where", orUnknown(found.where())));
    rows.add(row("found-with", orUnknown(found.with())));
    if (!found.harm().isEmpty()) {
      rows.add(row("harm", found.harm()));
    }
    return rows;
  }

  private List<Row> interviewRows() {
    ReturnInterview interview = episode.interview();
    if (episode.found().isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row("interview", words.name(interview.state()), interviewStep(interview)));
    interview
        .offeredAt()
        .ifPresent(
            at ->
                rows.add(
                    row(
                        "offered",
                        Stream.of(words.when(at), interview.offeredBy())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", ")))));
    if (interview.state() == ReturnInterview.State.DECLINED) {
      rows.add(row("declined-why", interview.declinedWhy()));
    }
    interview.doneAt().ifPresent(at -> rows.add(row("done", heldBy(interview, at))));
    if (interview.isDone()) {
      rows.add(row("shared", shared(), "sharing"));
      rows.add(row("in-plan", inPlan(interview), reader.records() ? "plan" : ""));
    }
    return rows;
  }

  private static String interviewStep(ReturnInterview interview) {
    return switch (interview.state()) {
      case NOT_OFFERED -> "offer";
      case OFFERED -> "answer";
      case ACCEPTED -> "interview";
      case DECLINED -> "offer";
      case DONE -> "";
    };
  }

  private String heldBy(ReturnInterview interview, Instant at) {
    return Stream.concat(
            Stream.of(words.when(at), interview.doneBy()),
            interview.agency().stream().map(this::agency))
        .collect(Collectors.joining(", "));
  }

  private String inPlan(ReturnInterview interview) {
    return interview.inPlanAt().isPresent()
        ? interview.inPlanWords()
        : words.text("missing-episode.not-in-plan");
  }

  private String shared() {
    return episode.shared().isEmpty()
        ? words.text("missing-episode.shared-with-nobody")
        : episode.shared().stream().map(this::shared).collect(Collectors.joining("; "));
  }

  private String shared(SharedFindings share) {
    String whom =
        Stream.concat(
                share.agency().stream().map(this::agency),
                Stream.of(share.recipient()).filter(name -> !name.isEmpty()))
            .collect(Collectors.joining(", "));
    return words.text("missing-episode.shared", "whom", whom, "when", words.when(share.at()));
  }

  private List<Row> findings() {
    ReturnInterview interview = episode.interview();
    return Stream.of(
            row("findings", interview.findings()),
            row("childs-words", interview.childsWords()),
            row("what-helps", interview.whatHelps()))
        .filter(row -> !row.value().isEmpty())
        .toList();
  }

  private Row row(String key, String value) {
    return row(key, value, "");
  }

  /** With the form that changes it; none for whoever may only read. */
  private Row row(String key, String value, String step) {
    String label = words.text("missing-row." + key);
    return step.isEmpty() || !reader.reports() || episode.isStruckOut()
        ? Row.of(label, value)
        : Row.of(label, value, to(step).about(label));
  }

  private Link to(String step) {
    return Link.to(
        EpisodePages.href(episode.id()) + "/" + step, words.text("missing-step." + step + ".act"));
  }

  private String agency(AgencyId id) {
    return agencies.getOrDefault(id, "");
  }

  private String orUnknown(String text) {
    return text.isEmpty() ? words.text("missing-episode.not-known") : text;
  }
}
