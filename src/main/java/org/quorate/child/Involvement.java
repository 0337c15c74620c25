package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * An agency works with a child, in a role, from a day, until a day. Everybody around the child sees
 * all of them: in Luton the school ran the meetings and did not know who was involved.
 */
@Entity
@Table(name = "involvement")
public class Involvement {
  /** As wide as the column. */
  static final int LONGEST_ROLE = 200;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Column(nullable = false)
  private AgencyId agency;

  private ProfessionalId professional;

  @Column(nullable = false)
  private String role;

  @Embedded private Period period;

  protected Involvement() {}

  private Involvement(
      ChildId child,
      AgencyId agency,
      ProfessionalId professional,
      String role,
      Period period,
      Instant at) {
    this.id = Uuid7.at(at);
    this.child = child;
    this.agency = agency;
    this.professional = professional;
    this.role = role;
    this.period = period;
  }

  /**
   * The agency works with the child.
   *
   * @param professional the person who does, where the agency has named one
   * @param role what they do for the child, in a few words
   */
  public static Involvement start(
      ChildId child,
      AgencyId agency,
      Optional<ProfessionalId> professional,
      String role,
      Period period,
      Instant at) {
    if (role.isBlank()) {
      throw new Rejected(ChildProblem.WORDS_MISSING, "role");
    }
    if (role.strip().length() > LONGEST_ROLE) {
      throw new Rejected(ChildProblem.WORDS_TOO_LONG, "role");
    }
    return new Involvement(child, agency, professional.orElse(null), role.strip(), period, at);
  }

  public Started started(Actor by, Instant at) {
    return new Started(by, at, child, agency);
  }

  public Ended end(LocalDate last, Actor by, Instant at) {
    if (!period.isOpen()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED, "to");
    }
    period = period.until(last);
    return new Ended(by, at, child, agency);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public AgencyId agency() {
    return agency;
  }

  public Optional<ProfessionalId> professional() {
    return Optional.ofNullable(professional);
  }

  public String role() {
    return role;
  }

  public Period period() {
    return period;
  }

  /** An agency took up its work. */
  public record Started(Actor by, Instant at, ChildId child, AgencyId agency)
      implements ChildFact {}

  /** An agency ended its work. */
  public record Ended(Actor by, Instant at, ChildId child, AgencyId agency) implements ChildFact {}
}
