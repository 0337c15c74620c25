package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronology;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.Slot;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.Plans;
import org.quorate.plan.PriorityArea;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;
import org.quorate.web.meeting.About;
import org.quorate.web.meeting.Opened;
import org.quorate.web.meeting.SlotWords;

/**
 * Puts the papers of a meeting together, for somebody who may open it. Papers of a legal planning
 * meeting are privileged: of the agencies, only social care and the lawyers have them.
 */
@ApplicationScoped
public class MeetingPapersWriter {
  private static final int MEETINGS_LOOKED_AT = 50;
  private static final int LINES = 60;

  private final Plans plans;
  private final OpenPlans openPlans;
  private final Meetings meetings;
  private final JpaMeetingBoard board;
  private final Chronology chronology;
  private final Agencies agencies;
  private final Messages words;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MeetingPapersWriter() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public MeetingPapersWriter(
      Plans plans,
      OpenPlans openPlans,
      Meetings meetings,
      JpaMeetingBoard board,
      Chronology chronology,
      Agencies agencies,
      Messages words,
      Clock clock) {
    this.plans = plans;
    this.openPlans = openPlans;
    this.meetings = meetings;
    this.board = board;
    this.chronology = chronology;
    this.agencies = agencies;
    this.words = words;
    this.clock = clock;
  }

  @Transactional
  public MeetingPapers run(Opened opened, Caller reader) {
    mustBeAllowed(opened, reader);
    Meeting meeting = opened.meeting();
    List<MeetingRow> before = before(meeting, reader);
    Optional<Instant> since =
        before.stream().map(MeetingRow::startsAt).max(Comparator.naturalOrder());
    return new MeetingPapers(
        opened.address(),
        opened.title(words),
        meeting.reference(),
        facts(meeting),
        agenda(meeting),
        before.stream().flatMap(row -> promises(row).stream()).toList(),
        children(opened).stream().flatMap(about -> plansOf(about, reader).stream()).toList(),
        since
            .map(at -> words.text("papers.since", "when", at))
            .orElse(words.text("papers.since-ever")),
        happened(opened, since.orElse(Instant.EPOCH), reader),
        words.text(
            "papers.made", Map.of("reference", meeting.reference(), "when", clock.instant())));
  }

  private void mustBeAllowed(Opened opened, Caller reader) {
    if (opened.meeting().type() != MeetingType.LEGAL_PLANNING || opened.isWhole()) {
      return;
    }
    boolean privileged =
        reader.agency().map(AgencyId::new).stream()
            .flatMap(id -> agencies.withIds(List.of(id)).stream())
            .map(Agency::kind)
            .anyMatch(
                kind -> kind == Sector.LEGAL || kind.speaksFor() == Sector.Statutory.SOCIAL_CARE);
    if (!privileged) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
  }

  private static List<About> children(Opened opened) {
    return opened.children().values().stream()
        .filter(about -> opened.meeting().children().contains(about.id()))
        .toList();
  }

  private List<String> facts(Meeting meeting) {
    List<String> facts = new ArrayList<>();
    meeting
        .slot()
        .ifPresent(
            (Slot slot) -> {
              facts.add(SlotWords.when(slot, words));
              facts.addAll(SlotWords.where(slot, words));
            });
    facts.add(words.text("papers.convenor", "name", meeting.convenor().name()));
    return facts;
  }

  private List<String> agenda(Meeting meeting) {
    String usual =
        words.text("agenda." + meeting.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return Arrays.stream((meeting.agenda().isEmpty() ? usual : meeting.agenda()).split("\\R"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The last meeting held about each of the children, before this one. */
  private List<MeetingRow> before(Meeting meeting, Caller reader) {
    Instant until = meeting.slot().map(Slot::startsAt).orElseGet(clock::instant);
    return meeting.children().stream()
        .flatMap(
            child ->
                board.about(child, reader, MEETINGS_LOOKED_AT).stream()
                    .filter(row -> !row.id().equals(meeting.id().value()))
                    .filter(
                        row ->
                            row.state() == MeetingState.HELD
                                || row.state() == MeetingState.INQUORATE)
                    .filter(row -> row.startsAt().isBefore(until))
                    .limit(1))
        .distinct()
        .toList();
  }

  private List<MeetingPapers.Promise> promises(MeetingRow row) {
    return meetings.findMinutes(new MeetingId(row.id())).stream()
        .flatMap(minutes -> minutes.actions().stream())
        .map(this::promise)
        .toList();
  }

  private MeetingPapers.Promise promise(AgreedAction action) {
    return new MeetingPapers.Promise(
        action.what(), action.ownerName(), words.shortDate(action.due()));
  }

  private List<MeetingPapers.PlanOf> plansOf(About about, Caller reader) {
    return plans.openOf(about.id()).stream()
        .map(
            plan ->
                planOf(
                    openPlans.run(
                        plan.id().value(), "meeting.papers", Permission.READ_CHILD, reader)))
        .toList();
  }

  private MeetingPapers.PlanOf planOf(OpenedPlan opened) {
    Plan plan = opened.plan();
    return new MeetingPapers.PlanOf(
        opened.title(words),
        words.text("plan.since", "on", plan.startedOn()),
        plan.openAreas().stream().map(area -> area(area, opened.names())).toList(),
        plan.parkedAreas().stream().map(OpenedPlan::called).toList());
  }

  private MeetingPapers.Area area(PriorityArea area, PlanNames names) {
    return new MeetingPapers.Area(
        OpenedPlan.called(area),
        area.worry(),
        area.measure(),
        area.actions().stream()
            .filter(PlanAction::isOpen)
            .map(
                action ->
                    new MeetingPapers.Promise(
                        action.what(),
                        names.owner(action.owner()),
                        words.shortDate(action.dueOn())))
            .toList(),
        AreaWriter.travelled(area, words));
  }

  private List<MeetingPapers.Happened> happened(Opened opened, Instant since, Caller reader) {
    Instant now = clock.instant();
    List<MeetingPapers.Happened> all = new ArrayList<>();
    for (About about : children(opened)) {
      chronology.of(new ChildId(about.id().value()), reader).stream()
          .filter(line -> !line.at().isBefore(since) && !line.at().isAfter(now))
          .limit(LINES)
          .map(line -> line(line, about))
          .forEach(all::add);
    }
    return all;
  }

  private MeetingPapers.Happened line(ChronicleEntry line, About about) {
    Map<String, Object> named = new TreeMap<>();
    line.parameters().forEach((name, value) -> named.put(name, words.find(value).orElse(value)));
    String when =
        line.wholeDay()
            ? words.shortDate(line.at().atZone(words.zone()).toLocalDate())
            : words.when(line.at());
    return new MeetingPapers.Happened(when, about.firstName(), words.text(line.words(), named));
  }
}
