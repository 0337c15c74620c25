package org.quorate.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;

/**
 * One line of the trail. The trail is read by child: a {@link Fact} that concerns several children
 * leaves one line for each, with the same {@link #fact()}; a fact that concerns one child or none
 * leaves a single line.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id private UUID id;

  @Column(name = "fact_id")
  private UUID fact;

  private Instant at;
  private String what;

  @Column(name = "child_id")
  private UUID child;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String subjects;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  private Actor.Kind actorKind;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_from")
  private String actorFrom;

  private String detail;

  /** For JPA only. */
  protected AuditEntry() {}

  private AuditEntry(Fact fact, UUID factId, Optional<UUID> child) {
    this.id = child.isPresent() ? Uuid7.at(fact.at()) : factId;
    this.fact = factId;
    this.at = fact.at();
    this.what = fact.what();
    this.child = child.orElse(null);
    this.meeting = ids(fact, Subject.Kind.MEETING).findFirst().orElse(null);
    this.subjects =
        fact.about().stream()
            .filter(s -> s.kind() != Subject.Kind.CHILD)
            .sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::id))
            .map(subject -> subject.kind() + ":" + subject.id())
            .collect(Collectors.joining(" "));
    this.actorKind = fact.by().kind();
    this.actorId = fact.by().id().orElse(null);
    this.actorName = fact.by().name();
    this.actorFrom = fact.by().from();
    this.detail = fact.detail();
  }

  /** The lines that a fact leaves: one for each child concerned, one where it concerns none. */
  public static List<AuditEntry> of(Fact fact) {
    UUID factId = Uuid7.at(fact.at());
    List<UUID> children = ids(fact, Subject.Kind.CHILD).sorted().toList();
    if (children.isEmpty()) {
      return List.of(new AuditEntry(fact, factId, Optional.empty()));
    }
    return children.stream().map(id -> new AuditEntry(fact, factId, Optional.of(id))).toList();
  }

  private static java.util.stream.Stream<UUID> ids(Fact fact, Subject.Kind kind) {
    return fact.about().stream().filter(s -> s.kind() == kind).map(Subject::id);
  }

  public UUID id() {
    return id;
  }

  /** The same for all lines of one fact. */
  public UUID fact() {
    return fact;
  }

  public Instant at() {
    return at;
  }

  /** As {@link Fact#what()} names it. */
  public String what() {
    return what;
  }

  public Optional<UUID> child() {
    return Optional.ofNullable(child);
  }

  public Optional<UUID> meeting() {
    return Optional.ofNullable(meeting);
  }

  /**
   * What else is concerned, as {@code KIND:id} with blanks between; no other child is named on this
   * child's line.
   */
  public String subjects() {
    return subjects;
  }

  public Actor by() {
    return new Actor(actorKind, Optional.ofNullable(actorId), actorName, actorFrom);
  }

  public String detail() {
    return detail;
  }
}
