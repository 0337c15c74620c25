package org.quorate.plan;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.PlanKind;

/**
 * The plan of one child: prepared, then open from the day of the decision that starts it, then
 * ended. It holds as many open priority areas as the rulebook allows; the rest is parked, in order,
 * and comes up when one is done. What is said about it, its versions and reviews lie beside it.
 */
@Entity
@Table(name = "plan")
public class Plan {
  @Id private UUID id;

  /** The database's own guard; forms and entity tags tell {@link #revision}. */
  @Version private long version;

  @Column(nullable = false)
  private int revision;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  @Enumerated(EnumType.STRING)
  private State state = State.PREPARED;

  @Enumerated(EnumType.STRING)
  @Column(name = "initial_category")
  private Category initialCategory;

  @Enumerated(EnumType.STRING)
  @Column(name = "latest_category")
  private Category latestCategory;

  @Column(name = "started_on", nullable = false)
  private LocalDate startedOn;

  @Column(name = "started_at_meeting")
  private UUID startedAtMeeting;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_at_meeting")
  private UUID endedAtMeeting;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private EndReason endReason;

  @Column(name = "end_words", nullable = false)
  private String endWords = "";

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("position, id")
  private List<PriorityArea> areas = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "plan_member",
      joinColumns = @JoinColumn(name = "plan", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Member> members = new ArrayList<>();

  protected Plan() {}

  private Plan(ChildId child, PlanKind kind, LocalDate startsOn, Instant at) {
    this.id = Uuid7.at(at);
    this.child = Objects.requireNonNull(child);
    this.kind = Objects.requireNonNull(kind);
    this.startedOn = Objects.requireNonNull(startsOn);
    this.changedAt = at;
    this.revision = 1;
  }

  /** Where a plan stands. */
  public enum State {
    /** Written, but nobody has decided on it yet: not a plan in the sense of the census. */
    PREPARED,
    OPEN,
    ENDED
  }

  /**
   * Begins one that nobody has decided on yet.
   *
   * @param startsOn the day on which it is meant to start
   */
  public static Plan prepare(ChildId child, PlanKind kind, LocalDate startsOn, Instant at) {
    return new Plan(child, kind, startsOn, at);
  }

  public PlanFacts.Prepared prepared(Actor by) {
    return new PlanFacts.Prepared(by, changedAt, id(), child, kind);
  }

  /** Throws {@link AccessProblem#CHANGED_MEANWHILE} where somebody else was faster. */
  public void mustStillBe(Optional<Integer> seen) {
    if (seen.isPresent() && seen.get() != revision) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /**
   * It is decided on, and open from that day.
   *
   * @param category for child protection, where it is needed; empty for all others
   * @param others every other plan of the child
   * @throws Rejected with every fault of {@link PlanDates} at once
   */
  public PlanFacts.Made start(
      Start start,
      Optional<Category> category,
      Collection<Plan> others,
      LocalDate today,
      Actor by,
      Instant at) {
    if (state != State.PREPARED) {
      throw new Rejected(PlanProblem.ALREADY_STARTED);
    }
    PlanDates.mustAllowStart(kind, start, category, others, today);
    state = State.OPEN;
    startedOn = start.on();
    startedAtMeeting = start.meeting().orElse(null);
    initialCategory = category.orElse(null);
    latestCategory = initialCategory;
    touch(at);
    return new PlanFacts.Made(by, at, id(), child, kind, startedOn);
  }

  /**
   * From which day, and by which decision.
   *
   * @param conferenceOn the day of the conference, which child protection needs
   * @param meeting the meeting that decided it, where Quorate knows it
   */
  public record Start(LocalDate on, Optional<LocalDate> conferenceOn, Optional<UUID> meeting) {
    public Start {
      Objects.requireNonNull(on);
      Objects.requireNonNull(conferenceOn);
      Objects.requireNonNull(meeting);
    }

    /** By a conference held that day. */
    public static Start byConference(LocalDate heldOn, Optional<UUID> meeting) {
      return new Start(heldOn, Optional.of(heldOn), meeting);
    }

    /** By agreement with the family, at a meeting or outside one. */
    public static Start agreed(LocalDate on, Optional<UUID> meeting) {
      return new Start(on, Optional.empty(), meeting);
    }
  }

  /** The conference sees another kind of abuse than before. */
  public PlanFacts.Recategorised recategorise(Category latest, Actor by, Instant at) {
    mustBeOpen();
    if (kind != PlanKind.CHILD_PROTECTION) {
      throw new Rejected(PlanProblem.CATEGORY_NOT_WANTED, "category");
    }
    latestCategory = Objects.requireNonNull(latest);
    touch(at);
    return new PlanFacts.Recategorised(by, at, id(), child, latest);
  }

  /** It ends; a child protection plan by a conference, or by what needs no decision. */
  public PlanFacts.Ended end(Ending ending, LocalDate today, Actor by, Instant at) {
    mustBeOpen();
    PlanDates.mustAllowEnd(kind, startedOn, ending, today);
    state = State.ENDED;
    endedOn = ending.on();
    endReason = ending.reason();
    endWords = ending.words();
    endedAtMeeting = ending.meeting().orElse(null);
    touch(at);
    return new PlanFacts.Ended(by, at, id(), child, kind, endedOn, endReason);
  }

  /**
   * When, why and by which decision.
   *
   * @param conferenceOn the day of the conference that decided it, where one did
   * @param words the reasons, in words; empty only where a higher level of plan says them
   */
  public record Ending(
      LocalDate on,
      EndReason reason,
      String words,
      Optional<LocalDate> conferenceOn,
      Optional<UUID> meeting) {
    public Ending {
      Objects.requireNonNull(on);
      Objects.requireNonNull(reason);
      words = Objects.requireNonNull(words).strip();
      Objects.requireNonNull(conferenceOn);
      Objects.requireNonNull(meeting);
    }
  }

  /**
   * Adds an area: open where there is a free place or {@code over} says why there should be one
   * more, else parked behind the others.
   *
   * @param limit how many may be open, by the rulebook
   */
  public PlanFacts.AreaChanged add(
      PriorityArea.Content content, int limit, Optional<OverLimit> over, Actor by, Instant at) {
    mustNotBeOver();
    over.ifPresent(OverLimit::mustBeWhole);
    content.mustMakeSense();
    PriorityArea area = new PriorityArea(Uuid7.at(at), this, content, at);
    boolean free = inOrder().hasRoom(limit);
    areas.add(area);
    inOrder().putLast(area);
    if (free || over.isPresent()) {
      area.open(free ? Optional.empty() : over);
    } else {
      area.park();
    }
    return areaChanged(area, PlanFacts.AreaChange.ADDED, by, at);
  }

  public PlanFacts.AreaChanged amend(
      UUID area, PriorityArea.Content content, Actor by, Instant at) {
    PriorityArea amended = runningArea(area);
    amended.take(content);
    return areaChanged(amended, PlanFacts.AreaChange.AMENDED, by, at);
  }

  /**
   * Puts the open areas, and those that wait, in another order.
   *
   * @param order every area that is not over, each once; whether it is open stays as it is
   */
  public PlanFacts.AreasReordered reorder(List<UUID> order, Actor by, Instant at) {
    mustNotBeOver();
    inOrder().reorder(order);
    inOrder().settle();
    touch(at);
    return new PlanFacts.AreasReordered(by, at, id(), child);
  }

  /** Not now: it waits as the first of those that wait. */
  public PlanFacts.AreaChanged park(UUID area, Actor by, Instant at) {
    PriorityArea parked = runningArea(area);
    if (!parked.isOpen()) {
      throw new Rejected(PlanProblem.AREA_NOT_OPEN);
    }
    parked.park();
    parked.standAt(0);
    return areaChanged(parked, PlanFacts.AreaChange.PARKED, by, at);
  }

  /** Now: into a free place, or beyond the limit with a reason and a manager. */
  public PlanFacts.AreaChanged bringUp(
      UUID area, int limit, Optional<OverLimit> over, Actor by, Instant at) {
    PriorityArea coming = runningArea(area);
    if (!coming.isParked()) {
      throw new Rejected(PlanProblem.AREA_NOT_PARKED);
    }
    boolean free = inOrder().hasRoom(limit);
    if (!free && over.isEmpty()) {
      throw new Rejected(PlanProblem.TOO_MANY_OPEN, "overReason", Map.of("limit", limit));
    }
    over.ifPresent(OverLimit::mustBeWhole);
    inOrder().putLast(coming);
    coming.open(free ? Optional.empty() : over);
    return areaChanged(coming, PlanFacts.AreaChange.BROUGHT_UP, by, at);
  }

  /** What was wanted is so; the next one that waits comes up. */
  public List<PlanFacts.AreaChanged> achieve(
      UUID area, String evidence, LocalDate on, int limit, Actor by, Instant at) {
    return close(area, PriorityArea.State.ACHIEVED, evidence, on, limit, by, at);
  }

  /** Not needed any more; the next one that waits comes up. */
  public List<PlanFacts.AreaChanged> drop(
      UUID area, String why, LocalDate on, int limit, Actor by, Instant at) {
    return close(area, PriorityArea.State.DROPPED, why, on, limit, by, at);
  }

  private List<PlanFacts.AreaChanged> close(
      UUID area, PriorityArea.State as, String why, LocalDate on, int limit, Actor by, Instant at) {
    PriorityArea closed = runningArea(area);
    Optional<PriorityArea> next = inOrder().close(closed, as, why, on, limit);
    List<PlanFacts.AreaChanged> facts = new ArrayList<>();
    PlanFacts.AreaChange change =
        as == PriorityArea.State.ACHIEVED
            ? PlanFacts.AreaChange.ACHIEVED
            : PlanFacts.AreaChange.DROPPED;
    facts.add(areaChanged(closed, change, by, at));
    next.map(each -> areaChanged(each, PlanFacts.AreaChange.BROUGHT_UP, by, at))
        .ifPresent(facts::add);
    return facts;
  }

  /**
   * Several targets are one area: their actions move into it, and they themselves are over.
   *
   * @param why for those that are no longer areas of their own
   */
  public List<PlanFacts.AreaChanged> group(
      List<UUID> targets, UUID into, String why, LocalDate on, Actor by, Instant at) {
    PriorityArea whole = runningArea(into);
    List<PlanFacts.AreaChanged> facts = new ArrayList<>();
    for (UUID target : new LinkedHashSet<>(targets)) {
      PriorityArea part = runningArea(target);
      inOrder().group(part, whole, why, on);
      facts.add(areaChanged(part, PlanFacts.AreaChange.GROUPED, by, at));
    }
    return facts;
  }

  public PlanFacts.ActionChanged agree(UUID area, PlanAction.Terms terms, Actor by, Instant at) {
    PriorityArea within = runningArea(area);
    terms.mustBeWhole();
    PlanAction action = within.agree(Uuid7.at(at), terms, at);
    join(action.agency(), at, false);
    return actionChanged(action, PlanFacts.ActionChange.AGREED, by, at);
  }

  /** Says it otherwise, or gives it to somebody else; the date of {@code terms} is not read. */
  public PlanFacts.ActionChanged amendAction(
      UUID action, PlanAction.Terms terms, Actor by, Instant at) {
    mustNotBeOver();
    terms.mustBeWhole();
    PlanAction amended = inOrder().action(action);
    amended.amend(terms);
    join(amended.agency(), at, false);
    return actionChanged(amended, PlanFacts.ActionChange.AMENDED, by, at);
  }

  public PlanFacts.ActionChanged redate(
      UUID action, LocalDate to, String why, Actor by, Instant at) {
    mustNotBeOver();
    PlanAction moved = inOrder().action(action);
    moved.redate(to, why, by.name(), at);
    return actionChanged(moved, PlanFacts.ActionChange.REDATED, by, at);
  }

  public PlanFacts.ActionChanged finish(
      UUID action, PlanAction.State as, String evidence, LocalDate on, Actor by, Instant at) {
    mustNotBeOver();
    PlanAction finished = inOrder().action(action);
    finished.finish(as, evidence, on);
    PlanFacts.ActionChange change =
        as == PlanAction.State.DONE ? PlanFacts.ActionChange.DONE : PlanFacts.ActionChange.GIVEN_UP;
    return actionChanged(finished, change, by, at);
  }

  /** It was not done after all. */
  public PlanFacts.ActionChanged reopen(UUID action, Actor by, Instant at) {
    mustNotBeOver();
    PlanAction reopened = inOrder().action(action);
    reopened.reopen();
    return actionChanged(reopened, PlanFacts.ActionChange.REOPENED, by, at);
  }

  /** Somebody says where an area stands; {@link PlanFacts.Scored#betterThanBefore} compares. */
  public PlanFacts.Scored score(
      UUID area, Score.By voice, int points, LocalDate on, String words, Actor by, Instant at) {
    mustNotBeOver();
    PriorityArea scored = inOrder().get(area);
    if (points < Score.WORST || points > Score.BEST) {
      throw new Rejected(PlanProblem.SCORE_OUT_OF_RANGE, "points");
    }
    if (words.strip().length() > PlanAction.LONGEST) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, "words");
    }
    Optional<Score> before = scored.latest(voice).filter(earlier -> !earlier.on().isAfter(on));
    scored.score(new Score(voice, points, on, words.strip(), by.name(), at));
    touch(at);
    return new PlanFacts.Scored(
        by, at, id(), child, area, voice, before.filter(b -> points > b.points()).isPresent());
  }

  /** An agency is on the plan from that day, or its seat in the core group changes. */
  public PlanFacts.MembersChanged join(
      AgencyId agency, boolean coreGroup, LocalDate on, Actor by, Instant at) {
    mustNotBeOver();
    seat(agency, coreGroup, on);
    touch(at);
    return new PlanFacts.MembersChanged(by, at, id(), child, agency);
  }

  /** An agency leaves the plan; not while it has something to do in it. */
  public PlanFacts.MembersChanged leave(AgencyId agency, Actor by, Instant at) {
    mustNotBeOver();
    if (responsible().contains(agency)) {
      throw new Rejected(PlanProblem.STILL_RESPONSIBLE, "agency");
    }
    if (!members.removeIf(member -> member.agency().equals(agency))) {
      throw new Rejected(PlanProblem.NOT_ON_THE_PLAN, "agency");
    }
    touch(at);
    return new PlanFacts.MembersChanged(by, at, id(), child, agency);
  }

  /** Who agrees to do something is on the plan. */
  private void join(Optional<AgencyId> agency, Instant at, boolean coreGroup) {
    agency
        .filter(each -> members.stream().noneMatch(m -> m.agency().equals(each)))
        .ifPresent(
            each -> seat(each, coreGroup, LocalDate.ofInstant(at, java.time.ZoneOffset.UTC)));
  }

  private void seat(AgencyId agency, boolean coreGroup, LocalDate on) {
    for (int place = 0; place < members.size(); place++) {
      Member seated = members.get(place);
      if (seated.agency().equals(agency)) {
        members.set(place, new Member(agency, coreGroup, seated.joinedOn()));
        return;
      }
    }
    members.add(new Member(agency, coreGroup, on));
  }

  public PlanId id() {
    return new PlanId(id);
  }

  public ChildId child() {
    return child;
  }

  public PlanKind kind() {
    return kind;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Written, and not yet decided on. */
  public boolean isPrepared() {
    return state == State.PREPARED;
  }

  /** The latest category; child protection plans have one. */
  public Optional<Category> category() {
    return Optional.ofNullable(latestCategory);
  }

  public Optional<Category> initialCategory() {
    return Optional.ofNullable(initialCategory);
  }

  /** The day of the decision; of a prepared plan, the day it is meant to start. */
  public LocalDate startedOn() {
    return startedOn;
  }

  /** The meeting that decided it, where Quorate knows it. */
  public Optional<UUID> startedAtMeeting() {
    return Optional.ofNullable(startedAtMeeting);
  }

  /** The first day on which it is no longer open. */
  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  public Optional<EndReason> endReason() {
    return Optional.ofNullable(endReason);
  }

  /** The reasons of its end, in words; empty while it has none. */
  public String endWords() {
    return endWords;
  }

  public Optional<UUID> endedAtMeeting() {
    return Optional.ofNullable(endedAtMeeting);
  }

  /** Counts its changes from 1: what a form and an entity tag tell. */
  public int revision() {
    return revision;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** All of them: open, parked, achieved, dropped, each in its order. */
  public List<PriorityArea> areas() {
    return inOrder().ordered();
  }

  public List<PriorityArea> openAreas() {
    return inOrder().in(PriorityArea.State.OPEN);
  }

  /** Those that wait, the next first. */
  public List<PriorityArea> parkedAreas() {
    return inOrder().in(PriorityArea.State.PARKED);
  }

  public List<PriorityArea> achievedAreas() {
    return inOrder().in(PriorityArea.State.ACHIEVED);
  }

  /** Every action of the areas that are open now. */
  public List<PlanAction> currentActions() {
    return openAreas().stream().flatMap(area -> area.actions().stream()).toList();
  }

  public Optional<PriorityArea> findArea(UUID area) {
    return inOrder().find(area);
  }

  public Optional<PlanAction> findAction(UUID action) {
    return inOrder().findAction(action);
  }

  /** The agencies on the plan. */
  public List<Member> members() {
    return List.copyOf(members);
  }

  public Set<AgencyId> agencies() {
    return members.stream().map(Member::agency).collect(asSet());
  }

  /** Those whom the conference named. */
  public Set<AgencyId> coreGroup() {
    return members.stream().filter(Member::isInCoreGroup).map(Member::agency).collect(asSet());
  }

  /** The agencies that own an open area or have an action to do in one. */
  public Set<AgencyId> responsible() {
    return inOrder().responsible();
  }

  /**
   * The agencies on the plan without a named responsibility in any open area: the plan says so of
   * each, on its page, until it has one.
   */
  public Set<AgencyId> withoutResponsibility() {
    Set<AgencyId> idle = new LinkedHashSet<>(agencies());
    idle.removeAll(responsible());
    return idle;
  }

  private PriorityAreas inOrder() {
    return new PriorityAreas(areas);
  }

  private PriorityArea runningArea(UUID area) {
    mustNotBeOver();
    return inOrder().running(area);
  }

  private PlanFacts.AreaChanged areaChanged(
      PriorityArea area, PlanFacts.AreaChange change, Actor by, Instant at) {
    inOrder().settle();
    touch(at);
    return new PlanFacts.AreaChanged(by, at, id(), child, area.id(), change);
  }

  private PlanFacts.ActionChanged actionChanged(
      PlanAction action, PlanFacts.ActionChange change, Actor by, Instant at) {
    touch(at);
    return new PlanFacts.ActionChanged(by, at, id(), child, action.id(), change);
  }

  private void touch(Instant at) {
    revision++;
    changedAt = at;
  }

  private void mustBeOpen() {
    if (state != State.OPEN) {
      throw new Rejected(PlanProblem.NOT_OPEN);
    }
  }

  private void mustNotBeOver() {
    if (state == State.ENDED) {
      throw new Rejected(PlanProblem.PLAN_ENDED);
    }
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> asSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }
}
