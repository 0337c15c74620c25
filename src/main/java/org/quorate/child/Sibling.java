package org.quorate.child;

import jakarta.persistence.*;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/**
 * Another child of the family or household: either one with a record here, or one known only by
 * name and birthday until somebody registers them. Each is considered at every strategy meeting and
 * conference.
 */
@Entity
@Table(name = "sibling")
public class Sibling {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private Child child;

  @Column(name = "other_child")
  private ChildId other;

  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Embedded private Birth birth;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Column(name = "same_household", nullable = false)
  private boolean sameHousehold;

  protected Sibling() {}

  Sibling(UUID id, Child child, ChildId other, Relation relation, boolean sameHousehold) {
    this.id = id;
    this.child = child;
    this.other = other;
    this.givenName = "";
    this.familyName = "";
    this.relation = relation;
    this.sameHousehold = sameHousehold;
  }

  Sibling(UUID id, Child child, Unregistered known) {
    if (known.name().full().isEmpty()) {
      throw new Rejected(ChildProblem.NAME_MISSING, "givenName");
    }
    this.id = id;
    this.child = child;
    this.givenName = known.name().given();
    this.familyName = known.name().family();
    this.birth = known.birth().orElse(null);
    this.relation = known.relation();
    this.sameHousehold = known.sameHousehold();
  }

  /** How the two are related. */
  public enum Relation {
    SIBLING,
    HALF_SIBLING,
    STEP_SIBLING,
    FOSTER_SIBLING,
    COUSIN,
    OTHER_CHILD
  }

  /** A child of the household without a record of their own. */
  public record Unregistered(
      PersonName name, Optional<Birth> birth, Relation relation, boolean sameHousehold) {
    public Unregistered {
      Objects.requireNonNull(name);
      Objects.requireNonNull(birth);
      Objects.requireNonNull(relation);
    }
  }

  /** From now on this is that registered child. */
  void turnsOutToBe(ChildId registered) {
    other = registered;
    givenName = "";
    familyName = "";
    birth = null;
  }

  public UUID id() {
    return id;
  }

  /** Their own record; empty while they have none. */
  public Optional<ChildId> other() {
    return Optional.ofNullable(other);
  }

  /** Empty for a child with a record of their own: it is told there. */
  public Optional<PersonName> name() {
    return other == null ? Optional.of(new PersonName(givenName, familyName)) : Optional.empty();
  }

  /** As far as it is known here; a registered child's own record tells better. */
  public Optional<Birth> birth() {
    return Optional.ofNullable(birth).filter(b -> b.born().or(b::expected).isPresent());
  }

  public Relation relation() {
    return relation;
  }

  public boolean isInSameHousehold() {
    return sameHousehold;
  }
}
