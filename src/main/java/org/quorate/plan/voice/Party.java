package org.quorate.plan.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;

/** Who agrees to a plan or has a copy of it: an agency, a member of the family, the child. */
@Embeddable
public class Party {
  @Enumerated(EnumType.STRING)
  @Column(name = "party")
  private Kind kind;

  private AgencyId agency;

  @Column(name = "family_member")
  private UUID familyMember;

  protected Party() {}

  private Party(Kind kind, AgencyId agency, UUID familyMember) {
    this.kind = kind;
    this.agency = agency;
    this.familyMember = familyMember;
  }

  /** The kinds of party. */
  public enum Kind {
    AGENCY,
    FAMILY_MEMBER,
    CHILD
  }

  public static Party agency(AgencyId agency) {
    return new Party(Kind.AGENCY, Objects.requireNonNull(agency), null);
  }

  public static Party familyMember(UUID member) {
    return new Party(Kind.FAMILY_MEMBER, null, Objects.requireNonNull(member));
  }

  public static Party child() {
    return new Party(Kind.CHILD, null, null);
  }

  public Kind kind() {
    return kind;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public Optional<UUID> familyMember() {
    return Optional.ofNullable(familyMember);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Party that
        && kind == that.kind
        && Objects.equals(agency, that.agency)
        && Objects.equals(familyMember, that.familyMember);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, agency, familyMember);
  }
}
