package org.quorate.plan.review;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;
import org.quorate.rulebook.MeetingType;

/** One review of a plan: the meeting that was it, how far each area had come, what follows. */
@Entity
@Table(name = "review")
public class Review {
  /** As wide as the columns. */
  static final int LONGEST = 4000;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private PlanId plan;

  private UUID meeting;

  @Enumerated(EnumType.STRING)
  private MeetingType kind;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(nullable = false)
  private String words;

  @Column(name = "version_number", nullable = false)
  private int versionNumber;

  /** The clock by which the next one is due. */
  @Column(name = "next_deadline")
  private UUID nextDeadline;

  @Column(nullable = false)
  private String author;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(
      name = "review_progress",
      joinColumns = @JoinColumn(name = "review", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<AreaProgress> progress = new ArrayList<>();

  protected Review() {}

  private Review(Plan plan, Held held, int versionNumber, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.plan = plan.id();
    this.meeting = held.meeting().orElse(null);
    this.kind = held.kind();
    this.heldOn = held.on();
    this.outcome = held.outcome();
    this.words = held.words().strip();
    this.versionNumber = versionNumber;
    this.author = by.name();
    this.recordedAt = at;
  }

  /** What follows for the plan. */
  public enum Outcome {
    CONTINUES,
    STEPS_UP,
    STEPS_DOWN,
    ENDS;

    /** Whether there is a next review of the same plan. */
    boolean goesOn() {
      return this == CONTINUES || this == STEPS_UP;
    }
  }

  /**
   * What took place.
   *
   * @param meeting the meeting that was the review, where Quorate knows it
   * @param words the reasons; may be empty where the plan goes on
   */
  public record Held(
      MeetingType kind, LocalDate on, Optional<UUID> meeting, Outcome outcome, String words) {}

  /**
   * Writes one down.
   *
   * @param versionNumber the version of the plan that it left behind
   * @throws Rejected where it was held before the plan began (census rule 8841) or speaks of an
   *     area that is not in it
   */
  static Review of(
      Plan plan, Held held, List<AreaProgress> progress, int versionNumber, Actor by, Instant at) {
    boolean conference = held.kind() == MeetingType.REVIEW_CONFERENCE;
    LocalDate start = plan.startedOn();
    if (held.on().isBefore(start) || conference && held.on().equals(start)) {
      throw new Rejected(
          PlanProblem.REVIEWED_BEFORE_START, "heldOn", java.util.Map.of("date", start));
    }
    if (held.words().strip().length() > LONGEST) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, "words");
    }
    for (AreaProgress each : progress) {
      if (plan.findArea(each.area()).isEmpty()) {
        throw new Rejected(PlanProblem.NO_SUCH_AREA, "progress");
      }
    }
    Review review = new Review(plan, held, versionNumber, by, at);
    review.progress.addAll(progress);
    return review;
  }

  void isFollowedBy(UUID deadline) {
    nextDeadline = deadline;
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public Optional<UUID> meeting() {
    return Optional.ofNullable(meeting);
  }

  /** What kind of meeting it was. */
  public MeetingType kind() {
    return kind;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** May be empty. */
  public String words() {
    return words;
  }

  /** The version of the plan that it left behind. */
  public int versionNumber() {
    return versionNumber;
  }

  /** The deadline of the child by which the next review is due; empty where none follows. */
  public Optional<UUID> nextDeadline() {
    return Optional.ofNullable(nextDeadline);
  }

  public String author() {
    return author;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public List<AreaProgress> progress() {
    return List.copyOf(progress);
  }
}
