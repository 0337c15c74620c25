package org.quorate.plan.circle;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.PlanProblem;

/** Somebody whom the child trusts, as the child says; no seat at any table follows from it. */
@Entity
@Table(name = "trusted_person")
public class TrustedPerson {
  /** As wide as the columns. */
  static final int LONGEST = 1000;

  static final int LONGEST_NAME = 200;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String relation;

  @Enumerated(EnumType.STRING)
  private Closeness closeness;

  @Column(name = "childs_words", nullable = false)
  private String childsWords;

  @Column(nullable = false)
  private String author;

  @Column(name = "named_at", nullable = false)
  private Instant namedAt;

  /** No longer trusted, since then; kept, because whom a child stops trusting is telling. */
  @Column(name = "gone_at")
  private Instant goneAt;

  protected TrustedPerson() {}

  private TrustedPerson(ChildId child, Details details, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.child = child;
    this.author = by.name();
    this.namedAt = at;
    become(details);
  }

  /** How near somebody is: the ring of the drawing. */
  public enum Closeness {
    CLOSEST,
    CLOSE,
    FURTHER_OUT
  }

  /**
   * What the child says of them.
   *
   * @param relation in plain words: "my nan", "youth worker"
   * @param childsWords why, as the child says it; may be empty
   */
  public record Details(String name, String relation, Closeness closeness, String childsWords) {
    public Details {
      name = Objects.requireNonNull(name).strip();
      relation = Objects.requireNonNull(relation).strip();
      Objects.requireNonNull(closeness);
      childsWords = Objects.requireNonNull(childsWords).strip();
    }
  }

  static TrustedPerson named(ChildId child, Details details, Actor by, Instant at) {
    return new TrustedPerson(child, details, by, at);
  }

  void become(Details details) {
    if (details.name().isEmpty()) {
      throw new Rejected(PlanProblem.NAME_MISSING, "name");
    }
    if (details.name().length() > LONGEST_NAME || details.relation().length() > LONGEST_NAME) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, "name");
    }
    if (details.childsWords().length() > LONGEST) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, "childsWords");
    }
    name = details.name();
    relation = details.relation();
    closeness = details.closeness();
    childsWords = details.childsWords();
  }

  void leave(Instant at) {
    goneAt = at;
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public Details details() {
    return new Details(name, relation, closeness, childsWords);
  }

  public String author() {
    return author;
  }

  public Instant namedAt() {
    return namedAt;
  }

  public Optional<Instant> goneAt() {
    return Optional.ofNullable(goneAt);
  }
}
