package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Milestone;

/**
 * One line of a child's log: this moment of her journey was reached then. Clocks start and stop by
 * it alone; a line that was written by mistake is struck out, and the clocks are set as if it had
 * never been.
 */
@Entity
@Table(name = "recorded_milestone")
public class RecordedMilestone {
  /** As things happened; what happened at once, as it was written down. */
  static final Comparator<RecordedMilestone> AS_IT_HAPPENED =
      Comparator.comparing(RecordedMilestone::countsFrom)
          .thenComparing(m -> m.recordedAt)
          .thenComparing(RecordedMilestone::id);

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private Milestone milestone;

  @Column(name = "happened_at", nullable = false)
  private Instant happenedAt;

  /** Ahead of us: clocks count towards it, nothing is met by it. */
  @Column(nullable = false)
  private boolean planned;

  /** Tells apart what runs side by side: one missing episode, one referral. */
  private UUID matter;

  @Column(name = "source_meeting")
  private UUID sourceMeeting;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  /** None while it stands. */
  @Embedded private StrikeOut strikeOut;

  protected RecordedMilestone() {}

  /**
   * A line.
   *
   * @param asked what was reached or planned, and when
   */
  RecordedMilestone(RecordMilestone.Request asked, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.child = asked.child();
    this.milestone = asked.milestone();
    this.happenedAt = asked.happenedAt().truncatedTo(ChronoUnit.MICROS);
    this.planned = asked.planned();
    this.matter = asked.matter().orElse(null);
    this.sourceMeeting = asked.sourceMeeting().orElse(null);
    this.recordedAt = at;
    this.recordedBy = by.name();
  }

  ChildFact recorded(Actor by) {
    return planned
        ? new Planned(by, recordedAt, child, milestone)
        : new Reached(by, recordedAt, child, milestone);
  }

  StruckOut strikeOut(String why, Actor by, Instant at) {
    strikeOut = StrikeOut.of(!isStruckOut(), why, by, at);
    return new StruckOut(by, at, child, milestone);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public Milestone milestone() {
    return milestone;
  }

  /** When it happened or, where it is planned, is to happen. */
  public Instant happenedAt() {
    return happenedAt;
  }

  public boolean isPlanned() {
    return planned;
  }

  /** From when on it counts: a plan counts from when it is made. */
  private Instant countsFrom() {
    return planned ? recordedAt : happenedAt;
  }

  public Optional<UUID> matter() {
    return Optional.ofNullable(matter);
  }

  /** The meeting that was this milestone; empty where none was. */
  public Optional<UUID> sourceMeeting() {
    return Optional.ofNullable(sourceMeeting);
  }

  public String recordedBy() {
    return recordedBy;
  }

  public boolean isStruckOut() {
    return strikeOut != null && strikeOut.isDone();
  }

  public Optional<String> struckOutWhy() {
    return Optional.ofNullable(strikeOut).map(StrikeOut::why);
  }

  /** A moment of the child's journey was reached. */
  public record Reached(Actor by, Instant at, ChildId child, Milestone milestone)
      implements ChildFact {
    @Override
    public String detail() {
      return milestone.name();
    }
  }

  /** A moment lies ahead: clocks count towards it. */
  public record Planned(Actor by, Instant at, ChildId child, Milestone milestone)
      implements ChildFact {
    @Override
    public String detail() {
      return milestone.name();
    }
  }

  /** It had not been reached after all, or is no longer planned. */
  public record StruckOut(Actor by, Instant at, ChildId child, Milestone milestone)
      implements ChildFact {
    @Override
    public String detail() {
      return milestone.name();
    }
  }
}
