package org.quorate.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Deadline;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.Report;
import org.quorate.missing.Reporting;
import org.quorate.missing.ReturnInterview;
import org.quorate.missing.SharedFindings;
import org.quorate.missing.Telling;

/** A missing episode, as programs read it. */
public record EpisodeJson(
    UUID id,
    long version,
    UUID child,
    Instant since,
    String lastSeen,
    String whatIsKnown,
    ReportJson report,
    LeadJson lead,
    Optional<FoundJson> found,
    InterviewJson interview,
    List<ClockJson> clocks,
    Optional<Instant> patternFoundAt,
    Optional<String> struckOut) {

  /** How it was reported. */
  public record ReportJson(
      Reporting reporting, Optional<Instant> at, String by, Optional<UUID> agency, String why) {
    static ReportJson of(Report r) {
      return new ReportJson(
          r.reporting(), r.at(), r.by(), r.agency().map(AgencyId::value), r.why());
    }
  }

  /** Whether the lead professional was told, and whether they have said that they know. */
  public record LeadJson(
      Optional<UUID> professional,
      Optional<Instant> toldAt,
      Optional<Telling.How> how,
      Optional<Instant> acknowledgedAt,
      Optional<String> acknowledgedBy) {
    static LeadJson of(Telling t) {
      return new LeadJson(
          t.lead().map(ProfessionalId::value),
          t.at(),
          t.how(),
          t.acknowledgedAt(),
          t.acknowledgedBy());
    }
  }

  /** How it ended. */
  public record FoundJson(Instant at, String where, String with, Found.How how, String harm) {
    static FoundJson of(Found f) {
      return new FoundJson(f.at(), f.where(), f.with(), f.how(), f.harm());
    }
  }

  /** The return interview; {@code found} is absent for those with whom it was not shared. */
  public record InterviewJson(
      ReturnInterview.State state,
      Optional<Instant> offeredAt,
      Optional<Instant> answeredAt,
      Optional<String> declinedWhy,
      Optional<Instant> doneAt,
      Optional<String> doneBy,
      Optional<FindingsJson> found,
      List<ShareJson> shared,
      Optional<Instant> inPlanAt) {
    static InterviewJson of(MissingEpisode e, boolean readable) {
      ReturnInterview i = e.interview();
      return new InterviewJson(
          i.state(),
          i.offeredAt(),
          i.answeredAt(),
          said(i.declinedWhy()),
          i.doneAt(),
          said(i.doneBy()),
          Optional.of(i).filter(done -> readable && done.isDone()).map(FindingsJson::of),
          e.shared().stream().map(ShareJson::of).toList(),
          i.inPlanAt());
    }

    private static Optional<String> said(String text) {
      return Optional.of(text).filter(words -> !words.isEmpty());
    }
  }

  /** What it found. */
  public record FindingsJson(String findings, String childsWords, String whatHelps) {
    static FindingsJson of(ReturnInterview i) {
      return new FindingsJson(i.findings(), i.childsWords(), i.whatHelps());
    }
  }

  /** With whom it was shared. */
  public record ShareJson(Optional<UUID> agency, String recipient, Instant at) {
    static ShareJson of(SharedFindings s) {
      return new ShareJson(s.agency().map(AgencyId::value), s.recipient(), s.at());
    }
  }

  /** A clock that the matter started: due, and what became of it. */
  public record ClockJson(
      String rule, Instant startedAt, Instant endsAt, Deadline.State state, String source) {
    static ClockJson of(Deadline d) {
      return new ClockJson(d.rule(), d.startedAt(), d.endsAt(), d.state(), d.counting().source());
    }
  }

  static EpisodeJson of(MissingFile file, MissingEpisode e) {
    return new EpisodeJson(
        e.id().value(),
        e.version(),
        e.child().value(),
        e.since(),
        e.lastSeen(),
        e.whatIsKnown(),
        ReportJson.of(e.report()),
        LeadJson.of(e.telling()),
        e.found().map(FoundJson::of),
        InterviewJson.of(e, file.mayReadFindings(e)),
        file.clocksOf(e).stream().map(ClockJson::of).toList(),
        e.patternFoundAt(),
        e.struckOutWhy());
  }
}
