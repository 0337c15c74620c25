package org.quorate.plan;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

/**
 * Who does what by when, within one priority area. Its date may be moved, with a reason, and every
 * earlier date stays; whether it is overdue is a finding, not a state.
 */
@Entity
@Table(name = "plan_action")
public class PlanAction {
  /** As wide as the columns. */
  static final int LONGEST = 1000;

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "area")
  private PriorityArea area;

  private int position;

  @Column(nullable = false)
  private String what;

  @Enumerated(EnumType.STRING)
  @Column(name = "done_by")
  private DoneBy doneBy;

  private ProfessionalId professional;
  private AgencyId agency;

  @Column(name = "family_member")
  private UUID familyMember;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "times_a_week", nullable = false)
  private int timesAWeek;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Column(nullable = false)
  private String evidence = "";

  @Column(name = "finished_on")
  private LocalDate finishedOn;

  @Column(name = "agreed_at", nullable = false)
  private Instant agreedAt;

  @ElementCollection
  @CollectionTable(
      name = "plan_action_redating",
      joinColumns = @JoinColumn(name = "plan_action", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Redating> redatings = new ArrayList<>();

  protected PlanAction() {}

  PlanAction(UUID id, PriorityArea area, int position, Terms terms, Instant at) {
    this.id = id;
    this.area = area;
    this.position = position;
    this.dueOn = terms.dueOn();
    this.agreedAt = at;
    take(terms);
  }

  /** What has become of an action. */
  public enum State {
    OPEN,
    DONE,
    /** It did not happen and will not, or is not needed any more; the evidence says why. */
    GIVEN_UP
  }

  /** Whose hands it lies in, as it is stored; {@link ActionOwner} is how it is told. */
  enum DoneBy {
    PERSON,
    SERVICE,
    RELATIVE,
    CHILD
  }

  /**
   * What is agreed.
   *
   * @param owner empty where nobody was named, which is refused
   * @param dueOn by when; null where no day was given, which is refused
   * @param timesAWeek how often a week it asks something of the family; nought for what is done
   *     once
   */
  public record Terms(String what, Optional<ActionOwner> owner, LocalDate dueOn, int timesAWeek) {
    public Terms {
      what = Objects.requireNonNull(what).strip();
      Objects.requireNonNull(owner);
    }

    void mustBeWhole() {
      List<Fault> faults = new ArrayList<>();
      if (what.isEmpty()) {
        faults.add(new Fault(PlanProblem.ACTION_WITHOUT_WORDS, "what", Map.of()));
      }
      if (what.length() > LONGEST) {
        faults.add(new Fault(PlanProblem.WORDS_TOO_LONG, "what", Map.of()));
      }
      if (owner.isEmpty()) {
        faults.add(new Fault(PlanProblem.ACTION_WITHOUT_OWNER, "owner", Map.of()));
      }
      if (dueOn == null) {
        faults.add(new Fault(PlanProblem.ACTION_WITHOUT_DATE, "dueOn", Map.of()));
      }
      if (timesAWeek < 0) {
        faults.add(new Fault(PlanProblem.TIMES_A_WEEK_NEGATIVE, "timesAWeek", Map.of()));
      }
      if (!faults.isEmpty()) {
        throw new Rejected(faults);
      }
    }
  }

  private void take(Terms terms) {
    what = terms.what();
    timesAWeek = terms.timesAWeek();
    professional = null;
    agency = null;
    familyMember = null;
    switch (terms.owner().orElseThrow()) {
      case ActionOwner.Person person -> {
        doneBy = DoneBy.PERSON;
        professional = person.professional();
        agency = person.at();
      }
      case ActionOwner.Service service -> {
        doneBy = DoneBy.SERVICE;
        agency = service.at();
      }
      case ActionOwner.Relative relative -> {
        doneBy = DoneBy.RELATIVE;
        familyMember = relative.familyMember();
      }
      case ActionOwner.TheChild child -> doneBy = DoneBy.CHILD;
    }
  }

  /** Says it otherwise or gives it to somebody else; its date is moved by {@link #redate} alone. */
  void amend(Terms terms) {
    mustBeOpen();
    take(terms);
  }

  void redate(LocalDate to, String why, String author, Instant at) {
    mustBeOpen();
    if (to.equals(dueOn)) {
      throw new Rejected(PlanProblem.SAME_DATE, "dueOn");
    }
    if (why.isBlank()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "why");
    }
    redatings.add(new Redating(dueOn, to, why.strip(), author, at));
    dueOn = to;
  }

  void finish(State as, String how, LocalDate on) {
    mustBeOpen();
    if (as == State.OPEN) {
      throw new IllegalArgumentException("an action is finished as done or as given up");
    }
    if (as == State.GIVEN_UP && how.isBlank()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "evidence");
    }
    state = as;
    evidence = how.strip();
    finishedOn = on;
  }

  void reopen() {
    if (state == State.OPEN) {
      throw new Rejected(PlanProblem.ACTION_NOT_FINISHED);
    }
    state = State.OPEN;
    finishedOn = null;
  }

  void goTo(PriorityArea other, int place) {
    area = other;
    position = place;
  }

  private void mustBeOpen() {
    if (state != State.OPEN) {
      throw new Rejected(PlanProblem.ACTION_FINISHED);
    }
  }

  public UUID id() {
    return id;
  }

  public UUID area() {
    return area.id();
  }

  public String what() {
    return what;
  }

  public ActionOwner owner() {
    return switch (doneBy) {
      case PERSON -> new ActionOwner.Person(professional, agency);
      case SERVICE -> new ActionOwner.Service(agency);
      case RELATIVE -> new ActionOwner.Relative(familyMember);
      case CHILD -> new ActionOwner.TheChild();
    };
  }

  /** The agency that answers for it; empty where the family does it. */
  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public boolean isByFamily() {
    return doneBy == DoneBy.RELATIVE || doneBy == DoneBy.CHILD;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Every time its date was moved, the oldest first. */
  public List<Redating> redatings() {
    return List.copyOf(redatings);
  }

  /** How often a week it asks something of the family; nought for what is done once. */
  public int timesAWeek() {
    return timesAWeek;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** What shows that it was done, or why it was given up; may be empty. */
  public String evidence() {
    return evidence;
  }

  public Optional<LocalDate> finishedOn() {
    return Optional.ofNullable(finishedOn);
  }

  public Instant agreedAt() {
    return agreedAt;
  }

  int position() {
    return position;
  }
}
