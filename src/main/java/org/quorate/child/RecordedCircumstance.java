package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Circumstance.Origin;

/**
 * Somebody recorded that something is true of a child from a day, until a day: it puts agencies on
 * the invitation list. What was recorded wrongly is struck out with a reason, never changed.
 */
@Entity
@Table(name = "recorded_circumstance")
public class RecordedCircumstance {
  /** As wide as the columns. */
  static final int LONGEST_NOTE = 1000;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private Circumstance circumstance;

  @Embedded private Period period;

  /** The agency it points to: the other force, the probation office. */
  private AgencyId agency;

  @Column(nullable = false)
  private String note;

  @Column(nullable = false)
  private String author;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  /** None while it stands. */
  @Embedded private StrikeOut strikeOut;

  protected RecordedCircumstance() {}

  private RecordedCircumstance(
      ChildId child,
      Circumstance circumstance,
      Period period,
      AgencyId agency,
      String note,
      Actor by,
      Instant at) {
    this.id = Uuid7.at(at);
    this.child = child;
    this.circumstance = circumstance;
    this.period = period;
    this.agency = agency;
    this.note = note;
    this.author = by.name();
    this.recordedAt = at;
  }

  /**
   * Throws {@link ChildProblem#CIRCUMSTANCE_IS_DERIVED} for what follows from other facts.
   *
   * @param agency the one it points to, where it does: the probation office, the other force
   */
  public static RecordedCircumstance record(
      ChildId child,
      Circumstance circumstance,
      Period period,
      Optional<AgencyId> agency,
      String note,
      LocalDate today,
      Actor by,
      Instant at) {
    if (circumstance.origin() != Origin.RECORDED) {
      throw new Rejected(ChildProblem.CIRCUMSTANCE_IS_DERIVED, "circumstance");
    }
    if (period.from().isAfter(today)) {
      throw new Rejected(ChildProblem.DATE_IN_THE_FUTURE, "from");
    }
    if (note.strip().length() > LONGEST_NOTE) {
      throw new Rejected(ChildProblem.WORDS_TOO_LONG, "note");
    }
    return new RecordedCircumstance(
        child, circumstance, period, agency.orElse(null), note.strip(), by, at);
  }

  public Recorded recorded(Actor by) {
    return new Recorded(by, recordedAt, child, circumstance);
  }

  /** It is true no longer. */
  public Ended end(LocalDate last, Actor by, Instant at) {
    if (!period.isOpen() || isStruckOut()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED, "to");
    }
    period = period.until(last);
    return new Ended(by, at, child, circumstance);
  }

  /** It stays true longer than was thought; nothing happens where it lasts that long anyway. */
  Optional<Prolonged> prolong(LocalDate last, Actor by, Instant at) {
    if (period.to().filter(last::isAfter).isEmpty()) {
      return Optional.empty();
    }
    period = period.until(last);
    return Optional.of(new Prolonged(by, at, child, circumstance));
  }

  /** It never was true, or not like this. */
  public StruckOut strikeOut(String why, Actor by, Instant at) {
    strikeOut = StrikeOut.of(!isStruckOut(), why, by, at);
    return new StruckOut(by, at, child, circumstance);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public Circumstance circumstance() {
    return circumstance;
  }

  public Period period() {
    return period;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public String note() {
    return note;
  }

  public String author() {
    return author;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public boolean isStruckOut() {
    return strikeOut != null && strikeOut.isDone();
  }

  /** Why it was struck out; empty where it stands. */
  public Optional<String> struckOutWhy() {
    return Optional.ofNullable(strikeOut).map(StrikeOut::why);
  }

  public boolean holdsOn(LocalDate day) {
    return !isStruckOut() && period.covers(day);
  }

  /** Somebody wrote down that it is so. */
  public record Recorded(Actor by, Instant at, ChildId child, Circumstance circumstance)
      implements ChildFact {
    @Override
    public String detail() {
      return circumstance.name();
    }
  }

  /** It is so no longer. */
  public record Ended(Actor by, Instant at, ChildId child, Circumstance circumstance)
      implements ChildFact {
    @Override
    public String detail() {
      return circumstance.name();
    }
  }

  /** It is so for longer. */
  public record Prolonged(Actor by, Instant at, ChildId child, Circumstance circumstance)
      implements ChildFact {
    @Override
    public String detail() {
      return circumstance.name();
    }
  }

  /** It had been written down wrongly. */
  public record StruckOut(Actor by, Instant at, ChildId child, Circumstance circumstance)
      implements ChildFact {
    @Override
    public String detail() {
      return circumstance.name();
    }
  }
}
