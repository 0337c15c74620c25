package org.quorate.missing;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;

/**
 * Somebody read the episodes of a child together and wrote down what they show: "every missing
 * episode was followed up, with the pattern over time" (City of York).
 */
@Entity
@Table(name = "missing_pattern_reading")
public class PatternReading {
  @Id private UUID id;

  @Column(nullable = false)
  private ChildId child;

  /** How many there were to read. */
  @Column(nullable = false)
  private int episodes;

  @Column(nullable = false)
  private String shows;

  @Column(name = "what_next", nullable = false)
  private String whatNext;

  @Column(name = "read_at", nullable = false)
  private Instant at;

  @Column(name = "read_by", nullable = false)
  private String by;

  protected PatternReading() {}

  static PatternReading of(
      ChildId child, int episodes, String shows, String whatNext, Actor by, Instant now) {
    PatternReading reading = new PatternReading();
    reading.id = Uuid7.at(now);
    reading.child = child;
    reading.episodes = episodes;
    reading.shows = Words.needed(shows, Words.TEXT, MissingProblem.WORDS_MISSING, "shows");
    reading.whatNext = Words.text(whatNext, "whatNext");
    reading.at = now;
    reading.by = by.name();
    return reading;
  }

  Recorded recorded(Actor by) {
    return new Recorded(by, at, child, episodes);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public int episodes() {
    return episodes;
  }

  /** What the episodes show when they are read together. */
  public String shows() {
    return shows;
  }

  /** What is to be done about it; empty where that is said elsewhere. */
  public String whatNext() {
    return whatNext;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }

  /** The episodes were read together. */
  public record Recorded(Actor by, Instant at, ChildId child, int episodes) implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(Subject.child(child.value()));
    }

    @Override
    public String detail() {
      return "" + episodes;
    }
  }
}
