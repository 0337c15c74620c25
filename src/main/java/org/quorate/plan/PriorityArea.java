package org.quorate.plan;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

/**
 * One of the few things a family works at now: what people are worried about, what they want to see
 * instead, and how they will know. Those that cannot be worked at yet are parked, in order.
 */
@Entity
@Table(name = "priority_area")
public class PriorityArea {
  /** As wide as the columns. */
  static final int LONGEST = 2000;

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan")
  private Plan plan;

  private int position;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(nullable = false)
  private String worry;

  @Column(nullable = false)
  private String outcome;

  @Column(nullable = false)
  private String measure;

  @Column(name = "owner_agency")
  private AgencyId owner;

  @Column(name = "childs_words", nullable = false)
  private String childsWords;

  @Column(name = "familys_words", nullable = false)
  private String familysWords;

  @Column(name = "childs_ten", nullable = false)
  private String childsTen;

  @Enumerated(EnumType.STRING)
  private Picture picture;

  @Column(name = "over_reason")
  private String overReason;

  @Column(name = "over_manager")
  private String overManager;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_why", nullable = false)
  private String closedWhy = "";

  @OneToMany(mappedBy = "area", cascade = CascadeType.ALL)
  @OrderBy("position, id")
  private List<PlanAction> actions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "area_score",
      joinColumns = @JoinColumn(name = "area", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Score> scores = new ArrayList<>();

  protected PriorityArea() {}

  PriorityArea(UUID id, Plan plan, Content content, Instant at) {
    this.id = id;
    this.plan = plan;
    this.state = State.PARKED;
    this.addedAt = at;
    take(content);
  }

  /** Where an area stands. */
  public enum State {
    OPEN,
    /** Not yet: it comes up when one is done. */
    PARKED,
    ACHIEVED,
    /** Not needed any more, or taken into another. */
    DROPPED;

    boolean isOver() {
      return this == ACHIEVED || this == DROPPED;
    }
  }

  /**
   * What an area says.
   *
   * @param worry what people are worried about; never empty
   * @param outcome what they want to see instead; may be empty while it is parked
   * @param measure how everybody will know that it is reached
   * @param owner the agency that answers for it
   * @param childsWords how the child says it
   * @param familysWords how the family says it
   * @param childsTen what 10 looks like, in the child's own description
   * @param picture for the family's page
   */
  public record Content(
      String worry,
      String outcome,
      String measure,
      Optional<AgencyId> owner,
      String childsWords,
      String familysWords,
      String childsTen,
      Optional<Picture> picture) {
    public Content {
      worry = Objects.requireNonNull(worry).strip();
      outcome = Objects.requireNonNull(outcome).strip();
      measure = Objects.requireNonNull(measure).strip();
      Objects.requireNonNull(owner);
      childsWords = Objects.requireNonNull(childsWords).strip();
      familysWords = Objects.requireNonNull(familysWords).strip();
      childsTen = Objects.requireNonNull(childsTen).strip();
      Objects.requireNonNull(picture);
    }

    /** Nothing but what people are worried about: how a long list of targets begins. */
    public static Content worry(String worry) {
      return new Content(worry, "", "", Optional.empty(), "", "", "", Optional.empty());
    }

    /** The worry and what is wanted instead. */
    public static Content of(String worry, String outcome) {
      return new Content(worry, outcome, "", Optional.empty(), "", "", "", Optional.empty());
    }

    public Content ownedBy(AgencyId agency) {
      return new Content(
          worry,
          outcome,
          measure,
          Optional.of(agency),
          childsWords,
          familysWords,
          childsTen,
          picture);
    }

    void mustMakeSense() {
      List<Fault> faults = new ArrayList<>();
      if (worry.isEmpty()) {
        faults.add(new Fault(PlanProblem.WORRY_MISSING, "worry", Map.of()));
      }
      Map<String, String> texts =
          Map.of(
              "worry", worry,
              "outcome", outcome,
              "measure", measure,
              "childsWords", childsWords,
              "familysWords", familysWords,
              "childsTen", childsTen);
      texts.forEach(
          (field, words) -> {
            if (words.length() > LONGEST) {
              faults.add(new Fault(PlanProblem.WORDS_TOO_LONG, field, Map.of()));
            }
          });
      if (!faults.isEmpty()) {
        throw new Rejected(faults);
      }
    }
  }

  void take(Content content) {
    content.mustMakeSense();
    worry = content.worry();
    outcome = content.outcome();
    measure = content.measure();
    owner = content.owner().orElse(null);
    childsWords = content.childsWords();
    familysWords = content.familysWords();
    childsTen = content.childsTen();
    picture = content.picture().orElse(null);
  }

  void open(Optional<OverLimit> over) {
    state = State.OPEN;
    overReason = over.map(OverLimit::reason).orElse(null);
    overManager = over.map(OverLimit::manager).orElse(null);
  }

  void park() {
    state = State.PARKED;
    overReason = null;
    overManager = null;
  }

  void close(State as, String why, LocalDate on) {
    if (as == State.DROPPED && why.isBlank()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "why");
    }
    state = as;
    closedWhy = why.strip();
    closedOn = on;
  }

  void standAt(int place) {
    position = place;
  }

  PlanAction agree(UUID action, PlanAction.Terms terms, Instant at) {
    PlanAction agreed = new PlanAction(action, this, nextAction(), terms, at);
    actions.add(agreed);
    return agreed;
  }

  /** All of them move to another area. */
  void handActionsTo(PriorityArea other) {
    List<PlanAction> moving = List.copyOf(actions());
    actions.clear();
    for (PlanAction action : moving) {
      action.goTo(other, other.nextAction());
      other.actions.add(action);
    }
  }

  private int nextAction() {
    return actions.stream().mapToInt(PlanAction::position).max().orElse(0) + 1;
  }

  void score(Score score) {
    scores.add(score);
  }

  public UUID id() {
    return id;
  }

  /** From 1, the open ones before the parked, those before what is over. */
  public int sequence() {
    return position;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isParked() {
    return state == State.PARKED;
  }

  /** Everything it says, as a form shows it. */
  public Content content() {
    return new Content(
        worry,
        outcome,
        measure,
        Optional.ofNullable(owner),
        childsWords,
        familysWords,
        childsTen,
        Optional.ofNullable(picture));
  }

  public String worry() {
    return worry;
  }

  public String outcome() {
    return outcome;
  }

  /** How everybody will know. */
  public String measure() {
    return measure;
  }

  public Optional<AgencyId> owner() {
    return Optional.ofNullable(owner);
  }

  public String childsWords() {
    return childsWords;
  }

  public String familysWords() {
    return familysWords;
  }

  /** What 10 looks like, as the child described it. */
  public String childsTen() {
    return childsTen;
  }

  public Optional<Picture> picture() {
    return Optional.ofNullable(picture);
  }

  /** Why it is open beside as many others as there may be, and which manager agreed. */
  public Optional<OverLimit> overLimit() {
    return Optional.ofNullable(overReason).map(reason -> new OverLimit(reason, overManager));
  }

  /** In their order, finished ones among them. */
  public List<PlanAction> actions() {
    return actions.stream()
        .sorted(Comparator.comparingInt(PlanAction::position).thenComparing(PlanAction::id))
        .toList();
  }

  /** By day, as they were given on a day. */
  public List<Score> scores() {
    return scores.stream().sorted(Comparator.comparing(Score::on)).toList();
  }

  /** The newest of one voice. */
  public Optional<Score> latest(Score.By by) {
    return scores().stream().filter(score -> score.by() == by).reduce((one, two) -> two);
  }

  public Instant addedAt() {
    return addedAt;
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** Why it was dropped, or what shows that it is reached; may be empty. */
  public String closedWhy() {
    return closedWhy;
  }
}
