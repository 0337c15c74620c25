package org.quorate.warning.loading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.ChildCircumstances;
import org.quorate.child.ChildId;
import org.quorate.child.Evidence;
import org.quorate.child.Identity;
import org.quorate.child.Involvement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.Sibling;
import org.quorate.rulebook.Circumstance;
import org.quorate.warning.picture.Held;
import org.quorate.warning.picture.Involved;
import org.quorate.warning.picture.Person;
import org.quorate.warning.picture.Records;

/** What a child's own record gives to her picture. */
record ChildPicture(
    Child child,
    List<Child> household,
    List<RecordedCircumstance> recorded,
    List<Involvement> involved,
    KnownAgencies agencies) {

  private static final Set<Circumstance> HARM =
      Set.of(Circumstance.SEXUAL_ABUSE_ALLEGED, Circumstance.SUSPICIOUS_INJURY);

  Person person() {
    Identity identity = child.identity();
    return new Person(
        child.birth().born(),
        agencies.find(child.gpPractice()),
        agencies.find(child.referrer()),
        child.familyMembers().stream()
            .map(
                m -> new Person.Relative(m.id(), m.hasParentalResponsibility(), !m.isToBeInvited()))
            .toList(),
        child.siblings().stream()
            .filter(Sibling::isInSameHousehold)
            .map(sibling -> sibling.other().map(ChildId::value).orElse(sibling.id()))
            .collect(Collectors.toSet()),
        new Person.Identity(
            !identity.culture().isBlank(),
            !identity.ethnicity().isBlank(),
            !child.communication().firstLanguage().isBlank(),
            !identity.religion().isBlank()));
  }

  /** What was recorded with its days; what follows from other facts as it is today. */
  List<Held> circumstances(LocalDate today) {
    Stream<Held> written =
        recorded.stream()
            .map(
                c ->
                    new Held(
                        c.circumstance(),
                        c.period().from(),
                        c.period().to(),
                        agencies.all(c.agency().stream().toList())));
    ChildCircumstances told = ChildCircumstances.on(child, household, recorded, involved, today);
    Stream<Held> derived =
        told.all().stream()
            .filter(which -> which.origin() == Circumstance.Origin.DERIVED)
            .map(
                which ->
                    new Held(
                        which,
                        child.birth().born().orElse(today),
                        Optional.empty(),
                        agencies.all(named(told.evidence(which)))));
    return Stream.concat(written, derived).toList();
  }

  /** Every agency that the record names. */
  Stream<AgencyId> named(LocalDate today) {
    return Stream.of(
            child.gpPractice().stream(),
            child.referrer().stream(),
            involved.stream().map(Involvement::agency),
            recorded.stream().flatMap(c -> c.agency().stream()),
            ChildCircumstances.on(child, household, recorded, involved, today).all().stream()
                .flatMap(
                    which ->
                        named(
                            ChildCircumstances.on(child, household, recorded, involved, today)
                                .evidence(which))
                            .stream()))
        .flatMap(all -> all);
  }

  private static List<AgencyId> named(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> e instanceof Evidence.OfAgency of ? Stream.of(of.agency()) : Stream.empty())
        .toList();
  }

  List<Involved> involvements() {
    return involved.stream()
        .map(i -> new Involved(agencies.named(i.agency()), i.period().from(), i.period().to()))
        .toList();
  }

  List<Records.Placed> placements() {
    return child.placements().stream()
        .map(
            p ->
                new Records.Placed(
                    p.id(), p.period().from(), p.period().to(), p.isOutOfArea(), false))
        .toList();
  }

  /** Days on which new harm came to light. */
  List<LocalDate> harms() {
    return recorded.stream()
        .filter(c -> HARM.contains(c.circumstance()))
        .map(c -> c.period().from())
        .toList();
  }

  /** The first school is no move. */
  List<LocalDate> schoolMoves() {
    return child.enrolments().stream()
        .map(enrolment -> enrolment.period().from())
        .sorted()
        .skip(1)
        .toList();
  }

  /** The day after the last roll ended; empty while there is one, or where there never was. */
  Optional<LocalDate> offRollSince() {
    return child.enrolments().stream().anyMatch(e -> e.period().isOpen())
        ? Optional.empty()
        : child.enrolments().stream()
            .flatMap(e -> e.period().to().stream())
            .max(Comparator.naturalOrder())
            .map(last -> last.plusDays(1));
  }
}
