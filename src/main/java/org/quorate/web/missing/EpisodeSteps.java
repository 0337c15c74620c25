package org.quorate.web.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.missing.AcknowledgeEpisode;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.ReadEpisodesTogether;
import org.quorate.missing.RecordLateReport;
import org.quorate.missing.Report;
import org.quorate.missing.ReportFound;
import org.quorate.missing.ReportMissing;
import org.quorate.missing.Reporting;
import org.quorate.missing.StrikeOutEpisode;
import org.quorate.missing.TellLead;
import org.quorate.missing.Telling;
import org.quorate.web.child.Answers;
import org.quorate.web.child.Asking;
import org.quorate.web.child.Question;
import org.quorate.web.step.Step;

/** The forms of an episode itself: reported, told, ended, struck out. */
@ApplicationScoped
public class EpisodeSteps {
  private final ReportMissing reportMissing;
  private final ReportFound reportFound;
  private final TellLead tellLead;
  private final AcknowledgeEpisode acknowledgeEpisode;
  private final RecordLateReport recordLateReport;
  private final StrikeOutEpisode strikeOutEpisode;
  private final ReadEpisodesTogether readEpisodesTogether;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected EpisodeSteps() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public EpisodeSteps(
      ReportMissing reportMissing,
      ReportFound reportFound,
      TellLead tellLead,
      AcknowledgeEpisode acknowledgeEpisode,
      RecordLateReport recordLateReport,
      StrikeOutEpisode strikeOutEpisode,
      ReadEpisodesTogether readEpisodesTogether,
      ZoneId zone) {
    this.reportMissing = reportMissing;
    this.reportFound = reportFound;
    this.tellLead = tellLead;
    this.acknowledgeEpisode = acknowledgeEpisode;
    this.recordLateReport = recordLateReport;
    this.strikeOutEpisode = strikeOutEpisode;
    this.readEpisodesTogether = readEpisodesTogether;
    this.zone = zone;
  }

  /** A new episode; afterwards its own page is shown. */
  public Step report(ChildId child) {
    return Step.of(
        "report",
        Permission.REPORT_MISSING,
        EpisodeSteps::aboutGoing,
        (answers, seen, caller) -> {
          ReportMissing.Request request =
              new ReportMissing.Request(
                  child,
                  new MissingEpisode.Disappearance(
                      answers.moment("since", zone),
                      answers.text("lastSeen"),
                      answers.text("whatIsKnown")),
                  reportIn(answers),
                  answers.optionalMoment("returnedAt", zone).map(at -> foundIn(answers, at)));
          answers.mustBeRight();
          return Optional.of(EpisodePages.href(reportMissing.run(request, caller).id()));
        });
  }

  /** What the episodes show together. */
  public Step reading(ChildId child) {
    return Step.of(
        "reading",
        Permission.REPORT_MISSING,
        ask -> List.of(ask.lines("shows"), ask.lines("whatNext")),
        (answers, seen, caller) -> {
          readEpisodesTogether.run(
              new ReadEpisodesTogether.Request(
                  child, answers.text("shows"), answers.text("whatNext")),
              caller);
          return Optional.empty();
        });
  }

  public List<Step> of(MissingEpisode episode) {
    EpisodeId id = episode.id();
    return List.of(back(id), told(id), known(id), reporting(episode), mistake(id));
  }

  private Step back(EpisodeId id) {
    return Step.of(
        "return",
        Permission.REPORT_MISSING,
        EpisodeSteps::aboutReturn,
        (answers, seen, caller) -> {
          Found.Details how = foundIn(answers, answers.moment("returnedAt", zone));
          answers.mustBeRight();
          reportFound.run(new ReportFound.Request(id, seen, how), caller);
          return Optional.empty();
        });
  }

  private Step told(EpisodeId id) {
    return Step.of(
        "lead",
        Permission.REPORT_MISSING,
        ask -> List.of(ask.few("how", Telling.How.class), ask.date("toldAt"), hour(ask, "toldAt")),
        (answers, seen, caller) -> {
          TellLead.Request request =
              new TellLead.Request(
                  id,
                  seen,
                  answers.choice("how", Telling.How.class),
                  answers.moment("toldAt", zone));
          answers.mustBeRight();
          tellLead.run(request, caller);
          return Optional.empty();
        });
  }

  private Step known(EpisodeId id) {
    return Step.button(
        "acknowledgement",
        Permission.RECORD_CHILD,
        (answers, seen, caller) -> {
          acknowledgeEpisode.run(new AcknowledgeEpisode.Request(id, seen), caller);
          return Optional.empty();
        });
  }

  private Step reporting(MissingEpisode episode) {
    return Step.of(
            "reporting",
            Permission.REPORT_MISSING,
            EpisodeSteps::aboutReport,
            (answers, seen, caller) -> {
              Report.Details report = reportIn(answers);
              answers.mustBeRight();
              recordLateReport.run(
                  new RecordLateReport.Request(episode.id(), seen, report), caller);
              return Optional.empty();
            })
        .showing(
            Typed.with("reporting", episode.report().reporting().name())
                .moment("reportedAt", episode.report().at(), zone)
                .and("reportedBy", episode.report().by())
                .and(
                    "reportedByAgency",
                    episode.report().agency().map(a -> a.value().toString()).orElse(""))
                .and("reportingWhy", episode.report().why())
                .form());
  }

  private Step mistake(EpisodeId id) {
    return Step.of(
        "striking-out",
        Permission.RECORD_CHILD,
        ask -> List.of(ask.lines("why")),
        (answers, seen, caller) -> {
          strikeOutEpisode.run(new StrikeOutEpisode.Request(id, seen, answers.text("why")), caller);
          return Optional.empty();
        });
  }

  private static List<Question> aboutGoing(Asking ask) {
    return List.of(
        ask.date("since"),
        hour(ask, "since"),
        ask.line("lastSeen"),
        ask.lines("whatIsKnown"),
        ask.few("reporting", Reporting.class),
        ask.date("reportedAt"),
        hour(ask, "reportedAt"),
        ask.line("reportedBy"),
        ask.agency("reportedByAgency"),
        ask.lines("reportingWhy"),
        ask.date("returnedAt").under(ask.heading("back-already")),
        hour(ask, "returnedAt"),
        ask.line("foundWhere"),
        ask.line("foundWith"),
        ask.few("foundHow", Found.How.class),
        ask.lines("harm"));
  }

  private static List<Question> aboutReport(Asking ask) {
    return List.of(
        ask.few("reporting", Reporting.class),
        ask.date("reportedAt"),
        hour(ask, "reportedAt"),
        ask.line("reportedBy"),
        ask.agency("reportedByAgency"),
        ask.lines("reportingWhy"));
  }

  private static List<Question> aboutReturn(Asking ask) {
    return List.of(
        ask.date("returnedAt"),
        hour(ask, "returnedAt"),
        ask.few("foundHow", Found.How.class),
        ask.line("foundWhere"),
        ask.line("foundWith"),
        ask.lines("harm"));
  }

  private static Question hour(Asking ask, String field) {
    return ask.line(field + "-time");
  }

  private Report.Details reportIn(Answers answers) {
    Reporting reporting = answers.choice("reporting", Reporting.class);
    return new Report.Details(
        reporting,
        reporting == Reporting.NOT_REPORTED
            ? Optional.empty()
            : answers.optionalMoment("reportedAt", zone),
        answers.text("reportedBy"),
        answers.optionalAgency("reportedByAgency"),
        answers.text("reportingWhy"));
  }

  private static Found.Details foundIn(Answers answers, java.time.Instant at) {
    return new Found.Details(
        at,
        answers.text("foundWhere"),
        answers.text("foundWith"),
        answers.choice("foundHow", Found.How.class),
        answers.text("harm"));
  }
}
