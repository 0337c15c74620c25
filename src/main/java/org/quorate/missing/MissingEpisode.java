package org.quorate.missing;

import jakarta.persistence.*;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * One time that a child was missing, from when nobody knew where she was until she was back:
 * reported in time, late or not at all. Each is followed up like the first, and read with the
 * others.
 */
@Entity
@Table(name = "missing_episode")
public class MissingEpisode {
  @Id private UUID id;

  @Version private long version;

  /** Moves with every change, so that the version does too. */
  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(nullable = false)
  private ChildId child;

  @Column(name = "missing_since", nullable = false)
  private Instant since;

  @Column(name = "last_seen", nullable = false)
  private String lastSeen;

  @Column(name = "what_is_known", nullable = false)
  private String whatIsKnown;

  @Embedded private Report report;
  @Embedded private Telling telling = Telling.nobodyYet();
  @Embedded private Found found = Found.notYet();
  @Embedded private ReturnInterview interview = ReturnInterview.notOffered();

  @Column(name = "pattern_found_at")
  private Instant patternFoundAt;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "struck_out_at")
  private Instant struckOutAt;

  @Column(name = "struck_out_why")
  private String struckOutWhy;

  @OneToMany(mappedBy = "episode", cascade = CascadeType.ALL)
  @OrderBy("at, id")
  private List<SharedFindings> shared = new ArrayList<>();

  protected MissingEpisode() {}

  /**
   * How a child went missing.
   *
   * @param lastSeen where she was seen last; the pattern compares these
   * @param whatIsKnown what she wore, with whom she left, what is feared
   */
  public record Disappearance(Instant since, String lastSeen, String whatIsKnown) {}

  /** Begins an episode; throws {@link Rejected} where its moments make no sense. */
  public static MissingEpisode report(
      ChildId child, Disappearance how, Report.Details report, Actor by, Instant now) {
    if (how.since().isAfter(now)) {
      throw new Rejected(MissingProblem.IN_THE_FUTURE, "since");
    }
    MissingEpisode episode = new MissingEpisode();
    episode.id = Uuid7.at(now);
    episode.child = child;
    episode.since = how.since();
    episode.lastSeen = Words.line(how.lastSeen(), "lastSeen");
    episode.whatIsKnown = Words.text(how.whatIsKnown(), "whatIsKnown");
    episode.report = Report.of(report, how.since(), now);
    episode.recordedAt = now;
    episode.recordedBy = by.name();
    episode.changedAt = now;
    return episode;
  }

  MissingFact.Reported reported(Actor by) {
    return new MissingFact.Reported(by, recordedAt, child, id(), report.reporting());
  }

  /** Throws {@link AccessProblem#CHANGED_MEANWHILE} where somebody else was faster. */
  void mustStillBe(Optional<Long> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /** It came to light how the report was really made. */
  public MissingFact.ReportAmended amendReport(Report.Details known, Actor by, Instant now) {
    mustStand();
    report = Report.of(known, since, now);
    changedAt = now;
    return new MissingFact.ReportAmended(by, now, child, id(), report.reporting());
  }

  /** Somebody told the lead professional, who may or may not have read it. */
  public MissingFact.LeadTold tellLead(
      ProfessionalId lead, Telling.How how, Instant at, Actor by, Instant now) {
    mustStand();
    mustLieBetween(since, at, now, "toldAt");
    telling = telling().told(lead, how, at, by.name());
    changedAt = now;
    return new MissingFact.LeadTold(by, now, child, id());
  }

  /** The lead professional knows; the clock that waited for it stops. */
  public MissingFact.LeadKnows acknowledge(String who, Instant at, Actor by, Instant now) {
    mustStand();
    if (telling().isAcknowledged()) {
      throw new Rejected(MissingProblem.ALREADY_ACKNOWLEDGED);
    }
    telling = telling().acknowledged(at, who);
    changedAt = now;
    return new MissingFact.LeadKnows(by, now, child, id());
  }

  /** She is back; from now on the return interview is due. */
  public MissingFact.Returned comeBack(Found.Details how, Actor by, Instant now) {
    mustStand();
    if (found().isPresent()) {
      throw new Rejected(MissingProblem.ALREADY_BACK, "returnedAt");
    }
    if (!how.at().isAfter(since)) {
      throw new Rejected(MissingProblem.RETURNED_BEFORE_MISSING, "returnedAt");
    }
    if (how.at().isAfter(now)) {
      throw new Rejected(MissingProblem.IN_THE_FUTURE, "returnedAt");
    }
    found = Found.of(how);
    changedAt = now;
    return new MissingFact.Returned(by, now, child, id());
  }

  public MissingFact.InterviewMoved offerInterview(
      Instant at, String offeredBy, Actor by, Instant now) {
    mustBeUndone();
    mustLieBetween(returnedAt(), at, now, "offeredAt", MissingProblem.BEFORE_THE_RETURN);
    return moved(interview.offered(at, offeredBy), by, now);
  }

  public MissingFact.InterviewMoved acceptInterview(Instant at, Actor by, Instant now) {
    mustLieBetween(offeredAt(), at, now, "answeredAt", MissingProblem.BEFORE_THE_OFFER);
    return moved(interview.accepted(at), by, now);
  }

  /** She does not want one; her reason is kept. */
  public MissingFact.InterviewMoved declineInterview(
      Instant at, String why, Actor by, Instant now) {
    mustLieBetween(offeredAt(), at, now, "answeredAt", MissingProblem.BEFORE_THE_OFFER);
    return moved(interview.declined(at, why), by, now);
  }

  /** It was held; whether it had been offered in writing before does not matter any more. */
  public MissingFact.InterviewMoved holdInterview(
      ReturnInterview.Findings findings, Actor by, Instant now) {
    mustBeUndone();
    mustLieBetween(returnedAt(), findings.at(), now, "doneAt", MissingProblem.BEFORE_THE_RETURN);
    return moved(interview.done(findings), by, now);
  }

  /** An agency, or somebody of it, knows what was found. */
  public MissingFact.InterviewShared shareInterview(
      Optional<AgencyId> agency, String recipient, Instant at, Actor by, Instant now) {
    mustBeDone();
    String whom = Words.line(recipient, "recipient");
    if (agency.isEmpty() && whom.isEmpty()) {
      throw new Rejected(MissingProblem.RECIPIENT_MISSING, "agency");
    }
    Instant done = interview.doneAt().orElse(since);
    mustLieBetween(done, at, now, "sharedAt", MissingProblem.BEFORE_THE_INTERVIEW);
    if (shared.stream().anyMatch(s -> s.agency().equals(agency) && s.recipient().equals(whom))) {
      throw new Rejected(MissingProblem.ALREADY_SHARED, "agency");
    }
    shared.add(new SharedFindings(Uuid7.at(now), this, agency, whom, at, by.name()));
    changedAt = now;
    return new MissingFact.InterviewShared(by, now, child, id());
  }

  /** What was found has changed the plan, or was weighed there; {@code words} say how. */
  public MissingFact.ReachedPlan linkToPlan(String words, Actor by, Instant now) {
    mustBeDone();
    interview = interview.inPlan(now, words);
    changedAt = now;
    return new MissingFact.ReachedPlan(by, now, child, id());
  }

  /** With this one she was missing so often or so long that a decision is due. */
  MissingFact.PatternFound findPattern(Actor by, Instant at, Instant now) {
    patternFoundAt = at;
    changedAt = now;
    return new MissingFact.PatternFound(by, now, child, id());
  }

  /** It never happened, or was recorded twice. */
  public MissingFact.StruckOut strikeOut(String why, Actor by, Instant now) {
    mustStand();
    struckOutWhy = Words.needed(why, Words.TEXT, MissingProblem.REASON_MISSING, "why");
    struckOutAt = now;
    changedAt = now;
    return new MissingFact.StruckOut(by, now, child, id());
  }

  private MissingFact.InterviewMoved moved(ReturnInterview next, Actor by, Instant now) {
    interview = next;
    changedAt = now;
    return new MissingFact.InterviewMoved(by, now, child, id(), next.state());
  }

  private void mustStand() {
    if (isStruckOut()) {
      throw new Rejected(MissingProblem.STRUCK_OUT);
    }
  }

  private void mustBeUndone() {
    mustStand();
    if (interview().isDone()) {
      throw new Rejected(MissingProblem.ALREADY_DONE);
    }
  }

  private void mustBeDone() {
    mustStand();
    if (!interview().isDone()) {
      throw new Rejected(MissingProblem.NOT_DONE_YET);
    }
  }

  private Instant returnedAt() {
    return found().map(Found::at).orElseThrow(() -> new Rejected(MissingProblem.NOT_BACK_YET));
  }

  private Instant offeredAt() {
    mustBeUndone();
    return interview().offeredAt().orElseThrow(() -> new Rejected(MissingProblem.NOT_OFFERED));
  }

  private static void mustLieBetween(Instant first, Instant at, Instant now, String field) {
    mustLieBetween(first, at, now, field, MissingProblem.REPORTED_BEFORE_MISSING);
  }

  private static void mustLieBetween(
      Instant first, Instant at, Instant now, String field, MissingProblem tooEarly) {
    if (at.isBefore(first)) {
      throw new Rejected(tooEarly, field);
    }
    if (at.isAfter(now)) {
      throw new Rejected(MissingProblem.IN_THE_FUTURE, field);
    }
  }

  public EpisodeId id() {
    return new EpisodeId(id);
  }

  public long version() {
    return version;
  }

  public ChildId child() {
    return child;
  }

  public Instant since() {
    return since;
  }

  public String lastSeen() {
    return lastSeen;
  }

  public String whatIsKnown() {
    return whatIsKnown;
  }

  public Report report() {
    return report;
  }

  public Telling telling() {
    return telling == null ? Telling.nobodyYet() : telling;
  }

  /** Empty as long as she is missing. */
  public Optional<Found> found() {
    return Optional.ofNullable(found).filter(Found::happened);
  }

  public ReturnInterview interview() {
    return interview;
  }

  public List<SharedFindings> shared() {
    return List.copyOf(shared);
  }

  /** When it was found that a decision on a strategy discussion is due. */
  public Optional<Instant> patternFoundAt() {
    return Optional.ofNullable(patternFoundAt);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  /** From when on somebody could have told the lead: the report, or this record. */
  public Instant knownAt() {
    return report.at().orElse(recordedAt);
  }

  public boolean isStruckOut() {
    return struckOutAt != null;
  }

  public Optional<String> struckOutWhy() {
    return Optional.ofNullable(struckOutWhy);
  }

  public boolean isStillMissing() {
    return !isStruckOut() && found().isEmpty();
  }

  /** How long, so far or in all. */
  public Duration lasted(Instant now) {
    return Duration.between(since, found().map(Found::at).orElse(now));
  }

  boolean overlaps(Instant from, Optional<Instant> to) {
    boolean startsBeforeItEnds = found().map(f -> from.isBefore(f.at())).orElse(true);
    boolean endsAfterItStarts = to.map(end -> end.isAfter(since)).orElse(true);
    return !isStruckOut() && startsBeforeItEnds && endsAfterItStarts;
  }
}
