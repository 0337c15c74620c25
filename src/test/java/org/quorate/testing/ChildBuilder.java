package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.child.Birth;
import org.quorate.child.Child;
import org.quorate.child.ChildReference;
import org.quorate.child.Communication;
import org.quorate.child.Enrolment;
import org.quorate.child.FamilyMember;
import org.quorate.child.Identifiers;
import org.quorate.child.Identity;
import org.quorate.child.LegalStanding;
import org.quorate.child.LegalStatus;
import org.quorate.child.NhsNumber;
import org.quorate.child.Particulars;
import org.quorate.child.Period;
import org.quorate.child.Placement;
import org.quorate.child.Sex;
import org.quorate.child.Sibling;
import org.quorate.kernel.Actor;
import org.quorate.kernel.PersonName;

/**
 * {@code aChild().called("Mia", "Novak").born(LocalDate.of(2012, 3, 4)).atSchool(academy).build()}.
 */
public final class ChildBuilder {
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static int drawn;

  private LocalDate today = LocalDate.of(2025, 11, 3);
  private String reference = "Q-" + "%04d".formatted(++drawn);
  private PersonName name = new PersonName("Mia", "Novak");
  private Birth birth = Birth.on(LocalDate.of(2012, 3, 4));
  private Sex sex = Sex.F;
  private Optional<NhsNumber> nhsNumber = Optional.empty();
  private final List<Consumer<Child>> steps = new ArrayList<>();

  private ChildBuilder() {}

  /** A girl of thirteen of whom nothing else is known. */
  public static ChildBuilder aChild() {
    return new ChildBuilder();
  }

  public ChildBuilder on(LocalDate day) {
    today = day;
    return this;
  }

  public ChildBuilder referredToAs(String value) {
    reference = value;
    return this;
  }

  public ChildBuilder called(String given, String family) {
    name = new PersonName(given, family);
    return this;
  }

  public ChildBuilder born(LocalDate day) {
    birth = Birth.on(day);
    return this;
  }

  public ChildBuilder expectedOn(LocalDate day) {
    birth = Birth.expectedOn(day);
    sex = Sex.U;
    return this;
  }

  public ChildBuilder boy() {
    sex = Sex.M;
    return this;
  }

  public ChildBuilder withNhsNumber(String digits) {
    nhsNumber = Optional.of(new NhsNumber(digits));
    return this;
  }

  public ChildBuilder atSchool(Agency school) {
    return learningAt(school, Enrolment.Kind.SCHOOL);
  }

  public ChildBuilder learningAt(Agency place, Enrolment.Kind kind) {
    return then(c -> c.enrol(place.id(), kind, Period.since(LONG_AGO), Actor.SERVICE, now()));
  }

  public ChildBuilder withGp(Agency practice) {
    return then(c -> c.identifyGp(Optional.of(practice.id()), Actor.SERVICE, now()));
  }

  public ChildBuilder referredBy(Agency agency) {
    return then(c -> c.referredBy(Optional.of(agency.id()), Actor.SERVICE, now()));
  }

  public ChildBuilder allocatedTo(Professional worker, String team) {
    return then(c -> c.allocate(Optional.of(worker.id()), team, LONG_AGO, Actor.SERVICE, now()));
  }

  public ChildBuilder heldByTeam(String team) {
    return then(c -> c.allocate(Optional.empty(), team, LONG_AGO, Actor.SERVICE, now()));
  }

  public ChildBuilder underLaw(LegalStatus status) {
    return then(
        c ->
            c.standUnder(
                LegalStanding.of(status, Optional.empty(), Optional.empty()),
                Actor.SERVICE,
                now()));
  }

  public ChildBuilder placedOutOfArea(Agency home) {
    return then(
        c ->
            c.place(
                new Placement.Details(
                    Placement.Kind.CHILDRENS_HOME, Optional.of(home.id()), "Eastmere", true),
                LONG_AGO,
                Actor.SERVICE,
                now()));
  }

  public ChildBuilder needingInterpreter(String language) {
    return then(
        c ->
            c.describe(
                Communication.of(language, true, Communication.Aid.NONE, ""),
                Identity.notAsked(),
                Actor.SERVICE,
                now()));
  }

  public ChildBuilder withParent(FamilyMember.Relation relation, boolean sameHousehold) {
    return then(
        c ->
            c.addFamilyMember(
                new FamilyMember.Details(
                    new PersonName(
                        relation == FamilyMember.Relation.MOTHER ? "Ewa" : "Jan", "Novak"),
                    relation,
                    true,
                    sameHousehold,
                    Optional.empty(),
                    "",
                    "",
                    true,
                    "",
                    "",
                    false),
                Actor.SERVICE,
                now()));
  }

  public ChildBuilder livingWith(Child sibling) {
    return then(
        c -> c.linkSibling(sibling.id(), Sibling.Relation.SIBLING, true, Actor.SERVICE, now()));
  }

  public ChildBuilder livingWithUnregistered(String given, LocalDate bornOn) {
    return then(
        c ->
            c.addSibling(
                new Sibling.Unregistered(
                    new PersonName(given, name.family()),
                    Optional.of(Birth.on(bornOn)),
                    Sibling.Relation.HALF_SIBLING,
                    true),
                Actor.SERVICE,
                now()));
  }

  public ChildBuilder then(Consumer<Child> step) {
    steps.add(step);
    return this;
  }

  public Particulars particulars() {
    return new Particulars(
        name, "", birth, sex, Identifiers.of(nhsNumber, Optional.empty(), Optional.empty()));
  }

  public Child build() {
    Child child = Child.register(new ChildReference(reference), particulars(), today, now());
    steps.forEach(step -> step.accept(child));
    return child;
  }

  private Instant now() {
    return today.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
