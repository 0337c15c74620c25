package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
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
      Comparator.comparing(RecordedMilestone::happenedAt)
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

  /** Tells apart what runs side by side: one missing episode, one referral. */
  private UUID matter;

  @Column(name = "source_meeting")
  private UUID sourceMeeting;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "struck_out_at")
  private Instant struckOutAt;

  @Column(name = "struck_out_by")
  private String struckOutBy;

  @Column(name = "struck_out_why")
  private String struckOutWhy;

  protected RecordedMilestone() {}

  /**
   * A line.
   *
   * @param happenedAt when it happened or, for a clock that counts towards it, is planned to
   * @param matter which of several things of the kind it belongs to; empty where there is but one
   */
  RecordedMilestone(
      ChildId child,
      Milestone milestone,
      Instant happenedAt,
      Optional<UUID> matter,
      Optional<UUID> sourceMeeting,
      Actor by,
      Instant at) {
    this.id = Uuid7.at(at);
    this.child = child;
    this.milestone = milestone;
    this.happenedAt = happenedAt;
    this.matter = matter.orElse(null);
    this.sourceMeeting = sourceMeeting.orElse(null);
    this.recordedAt = at;
    this.recordedBy = by.name();
  }

  Reached reached(Actor by) {
    return new Reached(by, recordedAt, child, milestone);
  }

  StruckOut strikeOut(String why, Actor by, Instant at) {
    if (why.isBlank()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "why");
    }
    if (isStruckOut()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED);
    }
    struckOutAt = at;
    struckOutBy = by.name();
    struckOutWhy = why.strip();
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

  public Instant happenedAt() {
    return happenedAt;
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
    return struckOutAt != null;
  }

  public Optional<String> struckOutWhy() {
    return Optional.ofNullable(struckOutWhy);
  }

  /** A moment of the child's journey was reached. */
  public record Reached(Actor by, Instant at, ChildId child, Milestone milestone)
      implements ChildFact {
    @Override
    public String detail() {
      return milestone.name();
    }
  }

  /** It had not been reached after all. */
  public record StruckOut(Actor by, Instant at, ChildId child, Milestone milestone)
      implements ChildFact {
    @Override
    public String detail() {
      return milestone.name();
    }
  }
}
