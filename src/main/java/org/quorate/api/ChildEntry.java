package org.quorate.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.quorate.child.Birth;
import org.quorate.child.ChildProblem;
import org.quorate.child.Identifiers;
import org.quorate.child.LaChildId;
import org.quorate.child.NhsNumber;
import org.quorate.child.Particulars;
import org.quorate.child.Sex;
import org.quorate.child.Upn;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/**
 * Who a child is, as a program sends it; the same at registration and when it is put right.
 *
 * @param gpPractice at registration only, as the three after it
 * @param anotherChild it was checked that this is not the child of a like name
 */
public record ChildEntry(
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> knownAs,
    Optional<LocalDate> dateOfBirth,
    Optional<LocalDate> expectedDate,
    Sex sex,
    Optional<String> nhsNumber,
    Optional<String> upn,
    Optional<String> laChildId,
    Optional<UUID> gpPractice,
    Optional<UUID> referrer,
    Optional<UUID> worker,
    Optional<String> team,
    boolean anotherChild) {
  /** Throws every fault at once. */
  Particulars particulars() {
    List<Rejected.Fault> faults = new ArrayList<>();
    Identifiers numbers =
        Identifiers.of(
            read(nhsNumber, NhsNumber::in, ChildProblem.NHS_NUMBER_WRONG, "nhsNumber", faults),
            read(upn, Upn::in, ChildProblem.UPN_WRONG, "upn", faults),
            read(laChildId, LaChildId::in, ChildProblem.LA_CHILD_ID_WRONG, "laChildId", faults));
    Optional<Birth> birth =
        dateOfBirth.map(Birth::on).or(() -> expectedDate.map(Birth::expectedOn));
    if (birth.isEmpty()) {
      faults.add(new Rejected.Fault(ChildProblem.BIRTH_MISSING, "dateOfBirth", Map.of()));
    }
    if (sex == null) {
      faults.add(new Rejected.Fault(ChildProblem.CHOICE_MISSING, "sex", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new Particulars(
        new PersonName(givenName.orElse(""), familyName.orElse("")),
        knownAs.orElse(""),
        birth.orElseThrow(),
        sex,
        numbers);
  }

  private static <T> Optional<T> read(
      Optional<String> typed,
      Function<String, Optional<T>> reading,
      ChildProblem otherwise,
      String field,
      List<Rejected.Fault> faults) {
    Optional<T> read = typed.filter(text -> !text.isBlank()).flatMap(reading);
    if (read.isEmpty() && typed.filter(text -> !text.isBlank()).isPresent()) {
      faults.add(new Rejected.Fault(otherwise, field, Map.of()));
    }
    return read;
  }
}
