package org.quorate.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.child.Child;
import org.quorate.child.ChildCircumstances;
import org.quorate.child.Enrolment;
import org.quorate.child.Placement;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Sector;

/**
 * What a child's own record says on a day about who belongs to her: her practice, her schools, her
 * placement, her social worker, and the districts that these lie in.
 */
final class ChildsRecord {
  private final Directory directory;
  private final LocalDate today;

  ChildsRecord(Directory directory, LocalDate today) {
    this.directory = directory;
    this.today = today;
  }

  /** The agencies of this kind that it names; a nursery also where a brother or sister goes. */
  Stream<AgencyId> agencies(Sector sector, Picture picture) {
    Child child = picture.child();
    return switch (sector) {
      case GP -> child.gpPractice().stream();
      case SCHOOL, COLLEGE -> onRoll(child, sector);
      case NURSERY ->
          Stream.concat(
              onRoll(child, sector),
              picture.brothersAndSisters().stream().flatMap(c -> onRoll(c, sector)));
      case PLACEMENT -> child.placementOn(today).flatMap(Placement::agency).stream();
      case OTHER_LA -> child.legalStanding().responsibleAuthority().stream();
      case CSC, LEAD_SW -> worker(child).map(Professional::agency).stream();
      default -> Stream.empty();
    };
  }

  Stream<AgencyId> onRoll(Child child, Sector sector) {
    return child.onRoll(today).stream().filter(e -> isOf(e.kind(), sector)).map(Enrolment::agency);
  }

  private static boolean isOf(Enrolment.Kind kind, Sector sector) {
    return switch (kind) {
      case SCHOOL, ALTERNATIVE_PROVISION -> sector == Sector.SCHOOL;
      case COLLEGE, TRAINING -> sector == Sector.COLLEGE;
      case NURSERY -> sector == Sector.NURSERY;
    };
  }

  /** By age or by roll: a child who ought to have a school. */
  boolean goesToSchool(Child child) {
    return ChildCircumstances.on(child, List.of(), List.of(), List.of(), today)
        .holds(Circumstance.SCHOOL_AGE_OR_ON_ROLL);
  }

  /** Who holds the case, unless they have left. */
  Optional<Professional> worker(Child child) {
    return child.allocatedTo().flatMap(directory::present);
  }

  /** The districts that the child's placement, school and GP lie in. */
  Set<String> districts(Child child) {
    Stream<String> placed = child.placementOn(today).map(Placement::area).stream();
    Stream<String> served =
        Stream.concat(
                child.onRoll(today).stream().map(Enrolment::agency), child.gpPractice().stream())
            .flatMap(id -> directory.open(id).stream())
            .map(Agency::area);
    return Stream.concat(placed, served)
        .filter(area -> !area.isEmpty())
        .collect(Collectors.toSet());
  }
}
