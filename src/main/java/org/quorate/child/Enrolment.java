package org.quorate.child;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.agency.AgencyId;

/** On roll at a school, college or nursery from a day, until a day. */
@Entity
@Table(name = "enrolment")
public class Enrolment {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private Child child;

  @Column(nullable = false)
  private AgencyId agency;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Embedded private Period period;

  protected Enrolment() {}

  Enrolment(UUID id, Child child, AgencyId agency, Kind kind, Period period) {
    this.id = id;
    this.child = child;
    this.agency = agency;
    this.kind = kind;
    this.period = period;
  }

  /** What sort of education it is: it decides whom the list asks. */
  public enum Kind {
    NURSERY,
    SCHOOL,
    /** A pupil referral unit or other alternative provision. */
    ALTERNATIVE_PROVISION,
    COLLEGE,
    TRAINING;

    /** The designated safeguarding lead of a school is asked, and the school nurse. */
    boolean isSchool() {
      return this == SCHOOL || this == ALTERNATIVE_PROVISION;
    }

    boolean isCollegeOrTraining() {
      return this == COLLEGE || this == TRAINING;
    }
  }

  void end(LocalDate last) {
    period = period.until(last);
  }

  public UUID id() {
    return id;
  }

  public AgencyId agency() {
    return agency;
  }

  public Kind kind() {
    return kind;
  }

  public Period period() {
    return period;
  }
}
