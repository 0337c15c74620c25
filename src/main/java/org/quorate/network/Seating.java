package org.quorate.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Involvement;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Sector;

/**
 * Finds whom a rule means. The child's own record comes first; then an agency that the circumstance
 * itself names; then one that already works with the child; and only last, for services of which
 * the area has just one, the directory. A GP or a school is never guessed: where the record does
 * not name one, that is a gap, and the gap is shown.
 */
final class Seating {
  /** Whose agency is a fact about this child: another one of the same kind is the wrong one. */
  static final Set<Sector> OF_THE_CHILD =
      EnumSet.of(
          Sector.GP,
          Sector.SCHOOL,
          Sector.COLLEGE,
          Sector.NURSERY,
          Sector.PLACEMENT,
          Sector.OTHER_LA,
          Sector.LEAD_SW,
          Sector.TEAM_MANAGER,
          Sector.CHAIR,
          Sector.EMPLOYER);

  /** Seats within an agency that are one person's own. */
  static final Set<Sector> PERSONAL = EnumSet.of(Sector.TEAM_MANAGER, Sector.CHAIR);

  private final Directory directory;
  private final Optional<ProfessionalId> chair;
  private final ChildsRecord record;

  Seating(Directory directory, Optional<ProfessionalId> chair, LocalDate today) {
    this.directory = directory;
    this.chair = chair;
    this.record = new ChildsRecord(directory, today);
  }

  /** At least one seat, a gap if need be; empty where the rule speaks of family. */
  List<Seat> seats(InvitationRule rule, Picture picture, Grounds grounds) {
    if (rule.sector().filter(Sector::isFamily).isPresent()) {
      return List.of();
    }
    return rule.sector()
        .map(sector -> ofKind(sector, rule.when(), picture, grounds))
        .orElseGet(() -> named(picture, grounds));
  }

  /** The circumstance itself says who: the referrer, whoever works with the child. */
  private List<Seat> named(Picture picture, Grounds grounds) {
    return grounds.agencies().stream()
        .sorted(java.util.Comparator.comparing(AgencyId::value))
        .flatMap(id -> directory.open(id).stream())
        .map(agency -> seat(agency.kind(), agency, picture, works(agency.id(), picture)))
        .toList();
  }

  private List<Seat> ofKind(Sector sector, Circumstance when, Picture picture, Grounds grounds) {
    if (when == Circumstance.OTHER_CHILDREN_IN_HOME) {
      if (EDUCATION.contains(sector)) {
        return educationOfTheOthers(sector, picture);
      }
      if (sector == Sector.LEAD_SW) {
        return workersOfTheOthers(picture);
      }
    }
    if (PERSONAL.contains(sector)) {
      return List.of(personal(sector, picture));
    }
    List<Seat> found = ofTheRecord(sector, picture);
    if (found.isEmpty()) {
      found = among(grounds.agencies().stream(), sector, picture);
    }
    if (found.isEmpty()) {
      found = among(picture.involvements().stream().map(Involvement::agency), sector, picture);
    }
    if (found.isEmpty() && !OF_THE_CHILD.contains(sector)) {
      found = onlyOneServing(sector, picture);
    }
    return found.isEmpty() ? List.of(Seat.gap(sector, picture.child().id())) : found;
  }

  private static final Set<Sector> EDUCATION =
      EnumSet.of(Sector.SCHOOL, Sector.COLLEGE, Sector.NURSERY);

  private List<Seat> ofTheRecord(Sector sector, Picture picture) {
    return record
        .agencies(sector, picture)
        .distinct()
        .flatMap(id -> directory.open(id).stream())
        .map(agency -> seat(sector, agency, picture, true))
        .toList();
  }

  /** The schools of the brothers and sisters who live in the same home. */
  private List<Seat> educationOfTheOthers(Sector sector, Picture picture) {
    List<Seat> seats = new ArrayList<>();
    for (Child other : picture.brothersAndSisters()) {
      List<Seat> theirs =
          record
              .onRoll(other, sector)
              .flatMap(id -> directory.open(id).stream())
              .map(agency -> seat(sector, agency, other.id(), Optional.empty(), true))
              .toList();
      seats.addAll(theirs);
      if (theirs.isEmpty() && sector == Sector.SCHOOL && record.goesToSchool(other)) {
        seats.add(Seat.gap(sector, other.id()));
      }
    }
    return seats;
  }

  /** Only where a brother or sister has a social worker of their own. */
  private List<Seat> workersOfTheOthers(Picture picture) {
    return picture.brothersAndSisters().stream()
        .flatMap(
            other ->
                record.worker(other).stream()
                    .filter(p -> !record.worker(picture.child()).equals(Optional.of(p)))
                    .flatMap(
                        p ->
                            directory.open(p.agency()).stream()
                                .map(a -> theirWorker(other.id(), a, p))))
        .toList();
  }

  private static Seat theirWorker(ChildId other, Agency agency, Professional worker) {
    return new Seat(Sector.LEAD_SW, other, Optional.of(agency), Optional.of(worker), true, true);
  }

  private Seat personal(Sector sector, Picture picture) {
    Optional<Professional> person =
        sector == Sector.CHAIR
            ? chair.flatMap(directory::present)
            : onlyOne(
                directory.people().values().stream()
                    .filter(Professional::active)
                    .filter(p -> p.sector().filter(s -> s == sector).isPresent())
                    .filter(
                        p ->
                            sector != Sector.TEAM_MANAGER
                                || p.team().equalsIgnoreCase(picture.child().team()))
                    .toList());
    return person
        .flatMap(p -> directory.open(p.agency()).map(a -> personal(sector, a, p, picture)))
        .orElseGet(() -> Seat.gap(sector, picture.child().id()));
  }

  private static Seat personal(Sector sector, Agency agency, Professional person, Picture picture) {
    return new Seat(
        sector, picture.child().id(), Optional.of(agency), Optional.of(person), true, false);
  }

  private List<Seat> among(Stream<AgencyId> agencies, Sector sector, Picture picture) {
    return agencies
        .distinct()
        .flatMap(id -> directory.open(id).stream())
        .filter(agency -> agency.kind() == sector)
        .map(agency -> seat(sector, agency, picture, works(agency.id(), picture)))
        .toList();
  }

  /** A service of the child's own district, or of the whole authority, where there is just one. */
  private List<Seat> onlyOneServing(Sector sector, Picture picture) {
    List<Agency> serving = directory.serving(sector);
    Set<String> home = record.districts(picture.child());
    return onlyOne(serving.stream().filter(a -> home.contains(a.area())).toList())
        .or(() -> onlyOne(serving.stream().filter(a -> a.area().isEmpty()).toList()))
        .stream()
        .map(agency -> seat(sector, agency, picture, works(agency.id(), picture)))
        .toList();
  }

  private Seat seat(Sector sector, Agency agency, Picture picture, boolean works) {
    return seat(sector, agency, picture.child().id(), person(agency, picture), works);
  }

  private static Seat seat(
      Sector sector, Agency agency, ChildId child, Optional<Professional> person, boolean works) {
    return new Seat(sector, child, Optional.of(agency), person, false, works);
  }

  /** The one who works with the child, where the agency has named one who is still there. */
  private Optional<Professional> person(Agency agency, Picture picture) {
    Optional<Professional> worker =
        record.worker(picture.child()).filter(p -> p.agency().equals(agency.id()));
    return worker.or(
        () ->
            picture.involvements().stream()
                .filter(i -> i.agency().equals(agency.id()))
                .flatMap(i -> i.professional().stream())
                .flatMap(id -> directory.present(id).stream())
                .filter(p -> p.agency().equals(agency.id()))
                .findFirst());
  }

  private static boolean works(AgencyId agency, Picture picture) {
    return picture.involvements().stream().anyMatch(i -> i.agency().equals(agency));
  }

  private static <T> Optional<T> onlyOne(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
