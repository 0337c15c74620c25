package org.quorate.child.assessment;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.EnumsColumn;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/**
 * An assessment of a child: begun on a day, perhaps completed on another. What it covered and whom
 * it heard is said when it is complete. Whether it is too old is a finding, never said here.
 */
@Entity
@Table(name = "assessment")
public class Assessment extends FileEntry {
  @Enumerated(EnumType.STRING)
  private Kind kind;

  /** Who made it; empty where social care did. */
  private AgencyId assessor;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(nullable = false)
  private String covered = "";

  @Column(nullable = false)
  private String heard = "";

  @Column(name = "siblings_too", nullable = false)
  private boolean siblingsToo;

  @Column(name = "own_view", nullable = false)
  private String ownView = "";

  protected Assessment() {}

  private Assessment(
      ChildId child,
      Kind kind,
      AgencyId assessor,
      LocalDate begun,
      LocalDate today,
      Actor by,
      Instant at) {
    super(child, begun, today, by, at);
    this.kind = kind;
    this.assessor = assessor;
  }

  /** What sort of assessment. */
  public enum Kind {
    /** The single assessment under the Children Act, section 17 or 47. */
    CHILD_AND_FAMILY,
    PARENTING,
    EXPLOITATION,
    PRE_BIRTH,
    HEALTH,
    EDUCATION,
    OTHER;

    /** What its completion means for the clocks; empty where nothing waits for it. */
    Optional<Milestone> completed() {
      return switch (this) {
        case CHILD_AND_FAMILY -> Optional.of(Milestone.ASSESSMENT_COMPLETED);
        case EXPLOITATION -> Optional.of(Milestone.EXPLOITATION_ASSESSED);
        default -> Optional.empty();
      };
    }
  }

  /** What an assessment looked at. */
  public enum Topic {
    DEVELOPMENT,
    PARENTING,
    FAMILY_AND_HOME,
    HARM_OUTSIDE_THE_FAMILY,
    EXPLOITATION,
    MISSING,
    DOMESTIC_ABUSE,
    MENTAL_HEALTH,
    SUBSTANCES,
    EDUCATION,
    CULTURE_AND_IDENTITY
  }

  /** Whose view it holds. */
  public enum Voice {
    CHILD,
    MOTHER,
    FATHER,
    OTHER_CARER,
    SIBLINGS,
    SCHOOL,
    HEALTH,
    POLICE,
    OTHER_SERVICES
  }

  /**
   * What is said of a complete assessment.
   *
   * @param siblingsToo whether brothers and sisters were assessed with the child
   * @param ownView the child's own view of why things are as they are, in the child's words
   */
  public record Findings(
      LocalDate completedOn,
      Set<Topic> covered,
      Set<Voice> heard,
      boolean siblingsToo,
      String ownView) {}

  /** An assessment begins; nothing is said of it yet. */
  public static Assessment begin(
      ChildId child,
      Kind kind,
      Optional<AgencyId> assessor,
      LocalDate begun,
      LocalDate today,
      Actor by,
      Instant at) {
    return new Assessment(child, kind, assessor.orElse(null), begun, today, by, at);
  }

  /** Throws where it covered nothing, or ended before it began. */
  public Settled complete(Findings findings, LocalDate today, Actor by, Instant at) {
    mustStand();
    if (completedOn != null) {
      throw new Rejected(ChildProblem.ALREADY_ENDED, "completedOn");
    }
    notAfter(findings.completedOn(), today, "completedOn");
    if (findings.completedOn().isBefore(happenedOn())) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "completedOn");
    }
    if (findings.covered().isEmpty()) {
      throw new Rejected(ChildProblem.CHOICE_MISSING, "covered");
    }
    ownView = words(findings.ownView(), "ownView");
    completedOn = findings.completedOn();
    covered = EnumsColumn.write(findings.covered());
    heard = EnumsColumn.write(findings.heard());
    siblingsToo = findings.siblingsToo();
    return new Settled(by, at, child(), "Assessment.Completed");
  }

  @Override
  protected Optional<Milestone> milestone() {
    return kind.completed();
  }

  @Override
  protected Optional<LocalDate> settledOn() {
    return completedOn();
  }

  public Kind kind() {
    return kind;
  }

  public Optional<AgencyId> assessor() {
    return Optional.ofNullable(assessor);
  }

  public Optional<LocalDate> completedOn() {
    return Optional.ofNullable(completedOn);
  }

  public Set<Topic> covered() {
    return EnumsColumn.read(covered, Topic.class);
  }

  public Set<Voice> heard() {
    return EnumsColumn.read(heard, Voice.class);
  }

  public boolean isOfSiblingsToo() {
    return siblingsToo;
  }

  /** Empty where nobody asked, or nothing was said. */
  public String ownView() {
    return ownView;
  }
}
