package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Actor;
import org.quorate.missing.Reporting;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Sector;
import org.quorate.warning.finding.FindingKind;
import org.quorate.warning.picture.AdultConcern;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.Around;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.Held;
import org.quorate.warning.picture.Involved;
import org.quorate.warning.picture.Journey;
import org.quorate.warning.picture.Leadership;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Person;
import org.quorate.warning.picture.PlanPicture;
import org.quorate.warning.picture.Records;
import org.quorate.warning.picture.ReferralPicture;
import org.quorate.warning.picture.Section;

/**
 * A picture of one child in a few lines. Everything is read and nothing is wrong, until a test says
 * otherwise; clocks run by the child's own log.
 */
public final class CaseBuilder {
  private final ChildRoom room = new ChildRoom(LocalDate.of(2010, 1, 4));
  private final Child child = room.keep(ChildBuilder.aChild().build());
  private final Set<Section> known = EnumSet.allOf(Section.class);
  private final List<Person.Relative> relatives = new ArrayList<>();
  private final Set<UUID> household = new LinkedHashSet<>();
  private final List<Held> circumstances = new ArrayList<>();
  private final List<Involved> involvements = new ArrayList<>();
  private final List<MeetingPicture> meetings = new ArrayList<>();
  private final List<PlanPicture> plans = new ArrayList<>();
  private final List<Leadership.Term> terms = new ArrayList<>();
  private final List<LocalDate> managers = new ArrayList<>();
  private final List<Leadership.Absence> absences = new ArrayList<>();
  private final List<Episode> missing = new ArrayList<>();
  private final List<ReferralPicture> referrals = new ArrayList<>();
  private final List<AdultConcern> adults = new ArrayList<>();
  private final List<LocalDate> assessments = new ArrayList<>();
  private final List<Instant> harms = new ArrayList<>();
  private final List<Instant> views = new ArrayList<>();
  private final List<LocalDate> schoolMoves = new ArrayList<>();
  private final List<LocalDate> suspensions = new ArrayList<>();
  private final List<Records.Placed> placements = new ArrayList<>();
  private final List<Records.Visit> visits = new ArrayList<>();
  private final List<Records.Moved> moves = new ArrayList<>();
  private final List<Records.Wording> wording = new ArrayList<>();
  private final List<Around.Notice> notices = new ArrayList<>();
  private final List<Around.Unaware> unaware = new ArrayList<>();
  private final List<Around.Withdrawal> withdrawals = new ArrayList<>();
  private final List<DecisionTaken> decisions = new ArrayList<>();
  private Optional<LocalDate> born = Optional.of(LocalDate.of(1997, 3, 1));
  private Optional<AgencyRef> gp = Optional.of(Refs.the(Sector.GP));
  private Optional<AgencyRef> referrer = Optional.empty();
  private Person.Identity identity = new Person.Identity(true, true, true, true);
  private Optional<Leadership.HandOver> handOver = Optional.empty();
  private Optional<Leadership.Caseload> caseload = Optional.empty();
  private Optional<LocalDate> needsReviewed = Optional.empty();
  private Optional<LocalDate> offRoll = Optional.empty();
  private Optional<Records.Attended> attendance = Optional.empty();
  private Optional<Instant> proposed = Optional.empty();

  public static CaseBuilder aCase() {
    return new CaseBuilder();
  }

  public CaseBuilder unread(Section... sections) {
    known.removeAll(Set.of(sections));
    return this;
  }

  public CaseBuilder born(String on) {
    born = Optional.of(Times.day(on));
    return this;
  }

  public CaseBuilder unborn() {
    born = Optional.empty();
    return this;
  }

  public CaseBuilder withoutGp() {
    gp = Optional.empty();
    return this;
  }

  public CaseBuilder withGp() {
    gp = Optional.of(Refs.the(Sector.GP));
    return this;
  }

  public CaseBuilder referredBy(AgencyRef agency) {
    referrer = Optional.of(agency);
    return this;
  }

  public CaseBuilder parent(String who) {
    relatives.add(new Person.Relative(Refs.id(who), true, false));
    return this;
  }

  public CaseBuilder excusedParent(String who) {
    relatives.add(new Person.Relative(Refs.id(who), true, true));
    return this;
  }

  public CaseBuilder livesWith(String... children) {
    for (String other : children) {
      household.add(Refs.id(other));
    }
    return this;
  }

  public CaseBuilder identity(boolean culture, boolean ethnicity, boolean language, boolean faith) {
    identity = new Person.Identity(culture, ethnicity, language, faith);
    return this;
  }

  public CaseBuilder holds(Circumstance which, String from) {
    circumstances.add(new Held(which, Times.day(from), Optional.empty(), Set.of()));
    return this;
  }

  public CaseBuilder holds(Circumstance which, String from, String to) {
    circumstances.add(new Held(which, Times.day(from), Optional.of(Times.day(to)), Set.of()));
    return this;
  }

  public CaseBuilder involves(Sector sector, String from) {
    involvements.add(new Involved(Refs.the(sector), Times.day(from), Optional.empty()));
    return this;
  }

  public CaseBuilder involves(Sector sector, String from, String to) {
    involvements.add(new Involved(Refs.the(sector), Times.day(from), Optional.of(Times.day(to))));
    return this;
  }

  public CaseBuilder noLongerInvolved(Sector sector) {
    involvements.removeIf(involved -> involved.agency().kind() == sector);
    return this;
  }

  public CaseBuilder reached(Milestone milestone, String when) {
    room.reached(child.id(), milestone, Times.done(when));
    return this;
  }

  public CaseBuilder reachedIn(String matter, Milestone milestone, String when) {
    room.record(
        RecordMilestone.Request.of(child.id(), milestone, Times.done(when)).in(Refs.id(matter)));
    return this;
  }

  /** A manager writes down why it is late. */
  public CaseBuilder explained(String clock) {
    room.deadlines.of(child.id()).stream()
        .filter(deadline -> deadline.rule().equals(clock))
        .forEach(
            d ->
                d.explainLateness(
                    org.quorate.child.LateReason.OTHER,
                    "Snow",
                    "Priya Nair",
                    Actor.SERVICE,
                    room.clock.instant()));
    return this;
  }

  public CaseBuilder meets(TableBuilder meeting) {
    MeetingPicture picture = meeting.build();
    meetings.removeIf(known -> known.id().equals(picture.id()));
    meetings.add(picture);
    return this;
  }

  public CaseBuilder plan(PlanPictureBuilder plan) {
    PlanPicture picture = plan.build();
    plans.removeIf(known -> known.id().equals(picture.id()));
    plans.add(picture);
    return this;
  }

  public CaseBuilder withoutPlans() {
    plans.clear();
    return this;
  }

  public CaseBuilder lead(String who, String from) {
    terms.add(lead(who, from, Optional.empty()));
    return this;
  }

  public CaseBuilder lead(String who, String from, String to) {
    terms.removeIf(term -> term.who().equals(new ProfessionalId(Refs.id(who))));
    terms.add(lead(who, from, Optional.of(Times.day(to))));
    return this;
  }

  private static Leadership.Term lead(String who, String from, Optional<LocalDate> to) {
    return new Leadership.Term(new ProfessionalId(Refs.id(who)), Times.day(from), to);
  }

  public CaseBuilder manager(String from) {
    managers.add(Times.day(from));
    return this;
  }

  public CaseBuilder handOver(String to, String proposed, String oldEnds) {
    handOver =
        Optional.of(
            new Leadership.HandOver(
                new ProfessionalId(Refs.id(to)),
                Times.day(proposed),
                Optional.of(Times.day(oldEnds))));
    return this;
  }

  public CaseBuilder handOverAccepted() {
    handOver = Optional.empty();
    return this;
  }

  public CaseBuilder leadAway(String from, String to, boolean covered) {
    absences.clear();
    absences.add(new Leadership.Absence(Times.day(from), Times.day(to), covered));
    return this;
  }

  public CaseBuilder caseload(int children, String since) {
    caseload = Optional.of(new Leadership.Caseload(children, Times.day(since)));
    return this;
  }

  /** An episode, with the lines of the log that reporting it writes. */
  public CaseBuilder missing(String from, String returned) {
    return episode(from, returned, Reporting.IN_TIME, false, Episode.Interview.NONE);
  }

  public CaseBuilder stillMissing(String from) {
    return episode(from, null, Reporting.IN_TIME, false, Episode.Interview.NONE);
  }

  public CaseBuilder episode(
      String from,
      String returned,
      Reporting report,
      boolean planned,
      Episode.Interview interview) {
    UUID id = Refs.id("episode" + from);
    if (missing.removeIf(known -> known.id().equals(id))) {
      missing.add(pictured(id, from, returned, report, planned, interview));
      return this;
    }
    missing.add(pictured(id, from, returned, report, planned, interview));
    reachedIn("episode" + from, Milestone.CHILD_MISSING, from);
    if (returned != null) {
      reachedIn("episode" + from, Milestone.CHILD_RETURNED, returned);
    }
    return this;
  }

  private static Episode pictured(
      UUID id,
      String from,
      String returned,
      Reporting report,
      boolean planned,
      Episode.Interview interview) {
    return new Episode(
        id,
        Times.done(from),
        Optional.ofNullable(returned).map(Times::done),
        report,
        planned,
        interview);
  }

  public CaseBuilder offered(String episodeFrom, String when) {
    return interview(
        episodeFrom,
        new Episode.Interview(Optional.of(Times.done(when)), Optional.empty(), Optional.empty()));
  }

  public CaseBuilder interview(String episodeFrom, Episode.Interview interview) {
    UUID id = Refs.id("episode" + episodeFrom);
    missing.replaceAll(
        e ->
            e.id().equals(id)
                ? new Episode(id, e.from(), e.returnedAt(), e.report(), e.planned(), interview)
                : e);
    return this;
  }

  public CaseBuilder referral(String need, Sector to, String made, String acknowledged) {
    return referral(need, to, made, acknowledged, Optional.empty());
  }

  public CaseBuilder refused(
      String need, Sector to, String made, String refused, boolean otherSafeguarding) {
    return referral(
        need,
        to,
        made,
        made,
        Optional.of(
            new ReferralPicture.Refused(
                Times.done(refused), otherSafeguarding, Optional.empty(), Optional.empty())));
  }

  public CaseBuilder answeredRefusal(
      String need, Sector to, String made, String refused, String challenged, String other) {
    return referral(
        need,
        to,
        made,
        made,
        Optional.of(
            new ReferralPicture.Refused(
                Times.done(refused),
                true,
                Optional.ofNullable(challenged).map(Times::done),
                Optional.ofNullable(other).map(Times::done))));
  }

  private CaseBuilder referral(
      String need,
      Sector to,
      String made,
      String acknowledged,
      Optional<ReferralPicture.Refused> refused) {
    UUID id = Refs.id(need + to + made);
    referrals.removeIf(known -> known.id().equals(id));
    referrals.add(
        new ReferralPicture(
            id,
            need,
            Refs.the(to),
            Times.done(made),
            Optional.ofNullable(acknowledged).map(Times::done),
            refused));
    return this;
  }

  public CaseBuilder adult(AdultConcern.Work work, String on, boolean answered) {
    adults.clear();
    adults.add(new AdultConcern(Refs.id("adult" + on), Times.day(on), work, answered));
    return this;
  }

  public CaseBuilder assessed(String... days) {
    for (String day : days) {
      assessments.add(Times.day(day));
    }
    return this;
  }

  public CaseBuilder harmed(String... when) {
    for (String moment : when) {
      harms.add(Times.done(moment));
    }
    return this;
  }

  public CaseBuilder said(String when) {
    views.add(Times.done(when));
    return this;
  }

  public CaseBuilder schoolMoves(String... days) {
    for (String day : days) {
      schoolMoves.add(Times.day(day));
    }
    return this;
  }

  public CaseBuilder suspended(String... days) {
    for (String day : days) {
      suspensions.add(Times.day(day));
    }
    return this;
  }

  public CaseBuilder needsReviewed(String on) {
    needsReviewed = Optional.of(Times.day(on));
    return this;
  }

  public CaseBuilder offRoll(String since) {
    offRoll = Optional.of(Times.day(since));
    return this;
  }

  public CaseBuilder attends(int percent, String on) {
    attendance = Optional.of(new Records.Attended(percent, Times.day(on)));
    return this;
  }

  public CaseBuilder placed(String from, String to) {
    return placed(from, to, false, true);
  }

  public CaseBuilder placed(String from, String to, boolean outOfArea, boolean hostsTold) {
    placements.removeIf(placed -> placed.from().equals(Times.day(from)));
    placements.add(
        new Records.Placed(
            Refs.id("placed" + from),
            Times.day(from),
            Optional.ofNullable(to).map(Times::day),
            outOfArea,
            hostsTold));
    return this;
  }

  public CaseBuilder visited(String when, boolean alone) {
    visits.add(new Records.Visit(Times.done(when), alone));
    return this;
  }

  public CaseBuilder moved(String on) {
    moves.add(new Records.Moved(Times.day(on)));
    return this;
  }

  public CaseBuilder wrote(String phrase, String when) {
    wording.add(new Records.Wording(Refs.id("note"), Refs.id("author"), phrase, Times.done(when)));
    return this;
  }

  public CaseBuilder reworded() {
    wording.clear();
    return this;
  }

  public CaseBuilder notice(Sector to, String sent, String acknowledged) {
    UUID id = Refs.id("notice" + to + sent);
    notices.removeIf(known -> known.id().equals(id));
    notices.add(
        new Around.Notice(
            id,
            Refs.the(to),
            Times.done(sent),
            Optional.ofNullable(acknowledged).map(Times::done)));
    return this;
  }

  public CaseBuilder unaware(Sector sector, String found, String told) {
    unaware.clear();
    unaware.add(
        new Around.Unaware(
            Refs.the(sector), Times.done(found), Optional.ofNullable(told).map(Times::done)));
    return this;
  }

  public CaseBuilder withdrew(
      Sector sector, String on, boolean replaced, boolean uncooperative, boolean riskFell) {
    withdrawals.clear();
    withdrawals.add(
        new Around.Withdrawal(Refs.the(sector), Times.day(on), replaced, uncooperative, riskFell));
    return this;
  }

  public CaseBuilder decided(DecisionTaken.Matter matter, String when) {
    decisions.add(new DecisionTaken(matter, Times.done(when)));
    return this;
  }

  public CaseBuilder proposed(String when) {
    proposed = Optional.of(Times.done(when));
    return this;
  }

  public CaseBuilder nothingProposed() {
    proposed = Optional.empty();
    return this;
  }

  /** How findings of one kind come and go. */
  public Look look(FindingKind kind) {
    return new Look(kind, build());
  }

  public CasePicture build() {
    return new CasePicture(
        child.id(),
        Times.LONDON,
        known,
        new Person(born, gp, referrer, relatives, household, identity),
        circumstances,
        involvements,
        journey(),
        meetings,
        plans,
        new Leadership(terms, managers, handOver, absences, caseload),
        missing,
        referrals,
        adults,
        new Records(
            assessments,
            harms,
            views,
            new Records.Schooling(schoolMoves, suspensions, needsReviewed, offRoll, attendance),
            placements,
            visits,
            moves,
            wording),
        new Around(notices, unaware, withdrawals),
        decisions,
        proposed);
  }

  private Journey journey() {
    return new Journey(
        room.milestones.of(child.id()).stream()
            .filter(line -> !line.isPlanned() && !line.isStruckOut())
            .map(line -> new Journey.Reached(line.milestone(), line.happenedAt(), line.matter()))
            .toList(),
        room.deadlines.of(child.id()).stream()
            .map(
                d ->
                    new Journey.Running(
                        d.id(),
                        d.rule(),
                        d.startsWith(),
                        d.startedAt(),
                        d.dueOn(),
                        d.endsAt(),
                        d.state(),
                        d.settledAt(),
                        d.lateness().isPresent()))
            .toList());
  }
}
