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

/**
 * One dated entry in a child's file: an assessment, a suspension, what was told to whom. What was
 * written wrongly is struck out with a reason and stays readable.
 */
@MappedSuperclass
public abstract class FileEntry {
  /** As wide as the columns. */
  public static final int LONGEST_WORDS = 1000;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Column(name = "happened_on", nullable = false)
  private LocalDate happenedOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  /** None while it stands. */
  @Embedded private StrikeOut strikeOut;

  protected FileEntry() {}

  /** Throws {@link ChildProblem#DATE_IN_THE_FUTURE} for a day that has not come. */
  protected FileEntry(ChildId child, LocalDate day, LocalDate today, Actor by, Instant at) {
    notAfter(day, today, "happenedOn");
    this.id = Uuid7.at(at);
    this.child = child;
    this.happenedOn = day;
    this.recordedAt = at;
    this.recordedBy = by.name();
  }

  /** It was written down: the trail names it after the kind of entry. */
  public Recorded recorded(Actor by) {
    return new Recorded(by, recordedAt, child, getClass().getSimpleName() + ".Recorded");
  }

  /** It never was so, or not like this. */
  public StruckOut strikeOut(String why, Actor by, Instant at) {
    strikeOut = StrikeOut.of(!isStruckOut(), why, by, at);
    return new StruckOut(by, at, child, getClass().getSimpleName() + ".StruckOut");
  }

  /**
   * Whether a line of the log was written because of this entry: it is struck out with it, and the
   * clocks are set as if it had never been.
   */
  boolean wrote(RecordedMilestone line, ZoneId zone) {
    return line.matter().filter(id::equals).isPresent()
        || milestone().filter(line.milestone()::equals).isPresent()
            && settledOn().filter(LocalDate.ofInstant(line.happenedAt(), zone)::equals).isPresent();
  }

  /** What the log calls its end, where clocks wait for that; empty where none do. */
  protected Optional<Milestone> milestone() {
    return Optional.empty();
  }

  /** The day on which it came to its end. */
  protected Optional<LocalDate> settledOn() {
    return Optional.empty();
  }

  /** Throws where it was struck out. */
  protected final void mustStand() {
    if (isStruckOut()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED);
    }
  }

  /** Throws for a day that has not come. */
  protected static void notAfter(LocalDate day, LocalDate today, String field) {
    if (day.isAfter(today)) {
      throw new Rejected(ChildProblem.DATE_IN_THE_FUTURE, field);
    }
  }

  /** The words without blanks around them; throws where they are too long for their column. */
  protected static String words(String typed, String field) {
    String words = typed.strip();
    if (words.length() > LONGEST_WORDS) {
      throw new Rejected(ChildProblem.WORDS_TOO_LONG, field);
    }
    return words;
  }

  /** The same, and throws where there are none. */
  protected static String neededWords(String typed, String field) {
    if (typed.isBlank()) {
      throw new Rejected(ChildProblem.WORDS_MISSING, field);
    }
    return words(typed, field);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  /** The day it is about; the first one where it lasted. */
  public LocalDate happenedOn() {
    return happenedOn;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String author() {
    return recordedBy;
  }

  public boolean isStruckOut() {
    return strikeOut != null && strikeOut.isDone();
  }

  public Optional<String> struckOutWhy() {
    return Optional.ofNullable(strikeOut).map(StrikeOut::why);
  }

  /** An entry was written. */
  public record Recorded(Actor by, Instant at, ChildId child, String what) implements ChildFact {}

  /** An entry was answered, completed or otherwise brought to its end. */
  public record Settled(Actor by, Instant at, ChildId child, String what) implements ChildFact {}

  /** An entry had been written wrongly. */
  public record StruckOut(Actor by, Instant at, ChildId child, String what) implements ChildFact {}
}
