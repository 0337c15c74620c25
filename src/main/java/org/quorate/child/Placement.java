package org.quorate.child;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;

/** Where a child lives when not simply at home, from a day, until a day. */
@Entity
@Table(name = "placement")
public class Placement {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private Child child;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private AgencyId agency;

  @Column(nullable = false)
  private String area;

  @Column(name = "out_of_area", nullable = false)
  private boolean outOfArea;

  @Embedded private Period period;

  protected Placement() {}

  Placement(UUID id, Child child, Details details, LocalDate from) {
    this.id = id;
    this.child = child;
    this.kind = details.kind();
    this.agency = details.agency().orElse(null);
    this.area = details.area();
    this.outOfArea = details.outOfArea();
    this.period = Period.since(from);
  }

  /** With whom or what. */
  public enum Kind {
    WITH_PARENTS,
    FAMILY_OR_FRIENDS,
    FOSTER_CARE,
    CHILDRENS_HOME,
    SEMI_INDEPENDENT,
    SECURE_UNIT,
    HOSPITAL,
    OTHER
  }

  /**
   * What is told of a placement.
   *
   * @param agency the home or fostering agency, where one provides it
   * @param area the authority or postcode district it lies in; never a whole address
   */
  public record Details(Kind kind, Optional<AgencyId> agency, String area, boolean outOfArea) {
    public Details {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(agency);
      area = Objects.requireNonNull(area).strip();
    }
  }

  void end(LocalDate last) {
    period = period.until(last);
  }

  public UUID id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public String area() {
    return area;
  }

  public boolean isOutOfArea() {
    return outOfArea;
  }

  public Period period() {
    return period;
  }
}
