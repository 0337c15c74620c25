package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.TimescaleRule;

/**
 * A clock that runs for a child: something is due by then, by this rule. It stands beside the rule
 * that made it, in the version of that day, so that "why this date?" keeps its answer when the
 * policy changes. Whether it is overdue is nobody's to say here: due is a fact, overdue a finding.
 */
@Entity
@Table(name = "deadline")
public class Deadline {
  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Column(nullable = false)
  private String rule;

  @Column(name = "rulebook_version", nullable = false)
  private String rulebookVersion;

  @Column(name = "started_by", nullable = false)
  private UUID startedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "starts_with")
  private Milestone startsWith;

  private UUID matter;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Embedded private CountedBy counting;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Column(name = "settled_by")
  private UUID settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Embedded private Lateness lateness;

  protected Deadline() {}

  private Deadline(
      TimescaleRule rule, String rulebookVersion, RecordedMilestone start, Instant at) {
    this.id = Uuid7.at(at);
    this.child = start.child();
    this.rule = rule.id();
    this.rulebookVersion = rulebookVersion;
    this.startedBy = start.id();
    this.startsWith = start.milestone();
    this.matter = start.matter().orElse(null);
    this.startedAt = start.happenedAt();
  }

  /** The clock that {@code start} starts by {@code rule}. */
  static Deadline start(
      TimescaleRule rule,
      String rulebookVersion,
      RecordedMilestone start,
      org.quorate.timescale.DueDate due,
      ZoneId zone,
      Instant at) {
    Deadline deadline = new Deadline(rule, rulebookVersion, start, at);
    deadline.dueOn = due.date();
    deadline.dueAt = due.moment().orElse(null);
    deadline.endsAt = due.ends(zone);
    deadline.counting = CountedBy.of(rule, due.counting());
    return deadline;
  }

  /** What has become of a clock. */
  public enum State {
    OPEN,
    /** What was owed was held or done. */
    MET,
    /** Nothing is owed any more: the plan ended, the manager decided that none is needed. */
    DISSOLVED,
    /** An earlier start came to light, or the milestone that started it was struck out. */
    SUPERSEDED
  }

  Started started(Actor by, Instant at) {
    return new Started(by, at, child, rule, dueOn);
  }

  /** Sets it to what the log now says; the fact is empty where that is what it was. */
  Optional<Settled> settle(State become, Optional<RecordedMilestone> by, Actor actor, Instant at) {
    UUID settling = by.map(RecordedMilestone::id).orElse(null);
    if (state == become && java.util.Objects.equals(settledBy, settling)) {
      return Optional.empty();
    }
    state = become;
    settledBy = settling;
    settledAt = become == State.OPEN ? null : by.map(RecordedMilestone::happenedAt).orElse(at);
    return Optional.of(new Settled(actor, at, child, rule, become));
  }

  /** Why it could not be met in time, and which manager knows; the newest replaces earlier ones. */
  public LatenessExplained explainLateness(
      LateReason kind, String reason, String manager, Actor by, Instant at) {
    if (reason.isBlank()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "reason");
    }
    if (manager.isBlank()) {
      throw new Rejected(ChildProblem.MANAGER_MISSING, "manager");
    }
    lateness = Lateness.of(kind, reason, manager, by.name(), at);
    return new LatenessExplained(by, at, child, rule);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  /** As the catalogue names it: {@code T-ICPC}. */
  public String rule() {
    return rule;
  }

  public String rulebookVersion() {
    return rulebookVersion;
  }

  /** The line of the log that started it. */
  public UUID startedBy() {
    return startedBy;
  }

  public Milestone startsWith() {
    return startsWith;
  }

  public Optional<UUID> matter() {
    return Optional.ofNullable(matter);
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** The last day in time. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** The exact end, for clocks that run in hours. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** The first instant that is late, whatever the clock counts in; by it they are ordered. */
  public Instant endsAt() {
    return endsAt;
  }

  public CountedBy counting() {
    return counting;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** When it was met or fell away. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  public Optional<Lateness> lateness() {
    return Optional.ofNullable(lateness).filter(Lateness::isGiven);
  }

  /** A clock began to run. */
  public record Started(Actor by, Instant at, ChildId child, String rule, LocalDate due)
      implements ChildFact {
    @Override
    public String detail() {
      return rule + " " + due;
    }
  }

  /** A clock was met, fell away or runs again. */
  public record Settled(Actor by, Instant at, ChildId child, String rule, State state)
      implements ChildFact {
    @Override
    public String detail() {
      return rule + " " + state;
    }
  }

  /** A manager knows why it is late. */
  public record LatenessExplained(Actor by, Instant at, ChildId child, String rule)
      implements ChildFact {
    @Override
    public String detail() {
      return rule;
    }
  }
}
