package org.quorate.child;

import static org.quorate.rulebook.Circumstance.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a child's own record. The ages are those of the law and of the field's table of
 * invitations ({@code meetings.md}); how to tell is code, whom to ask is the rulebook.
 */
final class DerivedCircumstances {
  private static final Age SCHOOL = Age.ofYears(5);
  private static final Age COLLEGE = Age.ofYears(16);
  private static final Age END_OF_SCHOOL = Age.ofYears(17);
  private static final Age EARLY_TRANSITION = Age.ofYearsAndMonths(16, 6);
  private static final Age TRANSITION = Age.ofYears(17);
  private static final Age HANDOVER = Age.ofYearsAndMonths(17, 6);

  private final Child child;
  private final Collection<Child> household;
  private final LocalDate day;
  private final Optional<Age> age;

  DerivedCircumstances(Child child, Collection<Child> household, LocalDate day) {
    this.child = child;
    this.household = household;
    this.day = day;
    this.age = child.ageOn(day);
  }

  void into(ChildCircumstances all) {
    all.add(ANY_CHILD);
    child.gpPractice().ifPresent(gp -> all.add(ANY_CHILD, new Evidence.OfAgency(gp)));
    child.referrer().ifPresent(agency -> all.add(REFERRER, new Evidence.OfAgency(agency)));
    education(all);
    growingUp(all);
    care(all);
    household(all);
    family(all);
    communication(all);
  }

  private void education(ChildCircumstances all) {
    List<Enrolment> onRoll = child.onRoll(day);
    boolean inCollege = onRoll.stream().anyMatch(e -> e.kind().isCollegeOrTraining());
    boolean ofSchoolAge = isBetween(SCHOOL, inCollege ? COLLEGE : END_OF_SCHOOL);
    if (ofSchoolAge) {
      all.add(SCHOOL_AGE_OR_ON_ROLL);
    }
    for (Enrolment enrolment : onRoll) {
      if (enrolment.kind().isSchool()) {
        all.add(SCHOOL_AGE_OR_ON_ROLL, new Evidence.OfAgency(enrolment.agency()));
      } else if (enrolment.kind().isCollegeOrTraining() && isAtLeast(COLLEGE)) {
        all.add(IN_COLLEGE_OR_TRAINING, new Evidence.OfAgency(enrolment.agency()));
      }
    }
    boolean atSchool = all.holds(SCHOOL_AGE_OR_ON_ROLL);
    if (atSchool && child.allocatedTo().isPresent() && !isLookedAfter()) {
      all.add(
          SCHOOL_AGE_WITH_SOCIAL_WORKER, new Evidence.OfProfessional(child.allocatedTo().get()));
    }
  }

  private void growingUp(ChildCircumstances all) {
    boolean earlyForRisk = isAtLeast(EARLY_TRANSITION) && all.risk().compareTo(RiskLevel.NONE) > 0;
    if (isAtLeast(TRANSITION) || earlyForRisk) {
      all.add(APPROACHING_ADULTHOOD);
    }
    if (isAtLeast(HANDOVER)) {
      all.add(NEARLY_ADULT);
    }
  }

  private void care(ChildCircumstances all) {
    Optional<Placement> placement = child.placementOn(day);
    if (isLookedAfter()) {
      all.add(LOOKED_AFTER);
      placement
          .flatMap(Placement::agency)
          .ifPresent(agency -> all.add(LOOKED_AFTER, new Evidence.OfAgency(agency)));
    }
    if (placement.filter(Placement::isOutOfArea).isPresent()) {
      all.add(PLACED_OUT_OF_AREA);
    }
    child
        .legalStanding()
        .responsibleAuthority()
        .ifPresent(other -> all.add(PLACED_OUT_OF_AREA, new Evidence.OfAgency(other)));
  }

  private void household(ChildCircumstances all) {
    atHome(all, child.birth(), child.onRoll(day));
    for (Sibling sibling : child.siblings()) {
      if (!sibling.isInSameHousehold()) {
        continue;
      }
      all.add(OTHER_CHILDREN_IN_HOME);
      Optional<Child> record = recordOf(sibling);
      record
          .map(Child::birth)
          .or(sibling::birth)
          .ifPresent(birth -> atHome(all, birth, record.map(c -> c.onRoll(day)).orElse(List.of())));
      record.ifPresent(other -> otherChild(all, other));
    }
  }

  private Optional<Child> recordOf(Sibling sibling) {
    return sibling
        .other()
        .flatMap(id -> household.stream().filter(c -> c.id().equals(id)).findAny());
  }

  private void otherChild(ChildCircumstances all, Child other) {
    all.add(OTHER_CHILDREN_IN_HOME, new Evidence.OfChild(other.id()));
    other
        .onRoll(day)
        .forEach(e -> all.add(OTHER_CHILDREN_IN_HOME, new Evidence.OfAgency(e.agency())));
    other
        .allocatedTo()
        .ifPresent(sw -> all.add(OTHER_CHILDREN_IN_HOME, new Evidence.OfProfessional(sw)));
  }

  private void atHome(ChildCircumstances all, Birth birth, List<Enrolment> onRoll) {
    if (birth.isUnborn()) {
      all.add(UNBORN);
    }
    if (birth.ageOn(day).filter(a -> !a.isAtLeast(SCHOOL)).isPresent()) {
      all.add(UNDER_FIVE_IN_HOUSEHOLD);
      onRoll.stream()
          .filter(e -> e.kind() == Enrolment.Kind.NURSERY)
          .forEach(e -> all.add(UNDER_FIVE_IN_HOUSEHOLD, new Evidence.OfAgency(e.agency())));
    }
  }

  /**
   * The second of those with parental responsibility: who lives elsewhere before who lives here.
   */
  private void family(ChildCircumstances all) {
    List<FamilyMember> responsible =
        child.familyMembers().stream().filter(FamilyMember::hasParentalResponsibility).toList();
    if (responsible.size() < 2) {
      return;
    }
    List<FamilyMember> elsewhere =
        responsible.stream().filter(m -> !m.isInSameHousehold()).toList();
    boolean oneIsHere = elsewhere.size() < responsible.size();
    List<FamilyMember> seconds =
        oneIsHere && !elsewhere.isEmpty() ? elsewhere : responsible.subList(1, responsible.size());
    seconds.forEach(m -> all.add(SECOND_PARENT, new Evidence.OfFamilyMember(m.id())));
  }

  private void communication(ChildCircumstances all) {
    if (child.communication().needsInterpreter()) {
      all.add(NEEDS_INTERPRETER);
    }
    child.familyMembers().stream()
        .filter(m -> m.needsInterpreter() && m.isToBeInvited())
        .forEach(m -> all.add(NEEDS_INTERPRETER, new Evidence.OfFamilyMember(m.id())));
    if (child.communication().needsAid()) {
      all.add(NEEDS_COMMUNICATION_AID);
    }
  }

  private boolean isLookedAfter() {
    return child.legalStanding().isLookedAfterOn(day);
  }

  private boolean isBetween(Age from, Age before) {
    return age.filter(a -> a.isAtLeast(from) && !a.isAtLeast(before)).isPresent();
  }

  private boolean isAtLeast(Age least) {
    return age.filter(a -> a.isAtLeast(least)).isPresent();
  }
}
