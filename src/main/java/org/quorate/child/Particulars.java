package org.quorate.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/**
 * What is asked first about a child, and again when it is put right.
 *
 * @param knownAs what the child wants to be called; empty where that is the given name
 */
public record Particulars(
    PersonName name, String knownAs, Birth birth, Sex sex, Identifiers identifiers) {
  /** As wide as the columns. */
  static final int LONGEST_NAME = 100;

  /** No pregnancy lasts longer than this from the day it can be known. */
  private static final int LONGEST_PREGNANCY_WEEKS = 42;

  public Particulars {
    Objects.requireNonNull(name);
    knownAs = Objects.requireNonNull(knownAs).strip();
    Objects.requireNonNull(birth);
    Objects.requireNonNull(sex);
    Objects.requireNonNull(identifiers);
  }

  /** Throws every fault at once. */
  void mustMakeSenseOn(LocalDate today) {
    List<Rejected.Fault> faults = new ArrayList<>();
    if (name.full().isEmpty()) {
      faults.add(fault(ChildProblem.NAME_MISSING, "givenName"));
    }
    if (name.given().length() > LONGEST_NAME) {
      faults.add(fault(ChildProblem.NAME_TOO_LONG, "givenName"));
    }
    if (name.family().length() > LONGEST_NAME) {
      faults.add(fault(ChildProblem.NAME_TOO_LONG, "familyName"));
    }
    if (knownAs.length() > LONGEST_NAME) {
      faults.add(fault(ChildProblem.NAME_TOO_LONG, "knownAs"));
    }
    if (birth.born().isEmpty() && birth.expected().isEmpty()) {
      faults.add(fault(ChildProblem.BIRTH_MISSING, "dateOfBirth"));
    }
    if (birth.born().filter(day -> day.isAfter(today)).isPresent()) {
      faults.add(fault(ChildProblem.BORN_IN_THE_FUTURE, "dateOfBirth"));
    }
    if (birth.isUnborn()
        && birth.expected().filter(day -> isBeyondAnyPregnancy(day, today)).isPresent()) {
      faults.add(fault(ChildProblem.EXPECTED_TOO_FAR_AHEAD, "expectedDate"));
    }
    if (birth.isUnborn() && sex != Sex.U) {
      faults.add(fault(ChildProblem.UNBORN_HAS_NO_SEX, "sex"));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  private static boolean isBeyondAnyPregnancy(LocalDate expected, LocalDate today) {
    return ChronoUnit.WEEKS.between(today, expected) > LONGEST_PREGNANCY_WEEKS;
  }

  private static Rejected.Fault fault(ChildProblem problem, String field) {
    return new Rejected.Fault(problem, field, Map.of());
  }
}
