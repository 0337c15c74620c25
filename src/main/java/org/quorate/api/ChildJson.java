package org.quorate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.Communication;
import org.quorate.child.Deadline;
import org.quorate.child.Enrolment;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.LaChildId;
import org.quorate.child.LegalStatus;
import org.quorate.child.NhsNumber;
import org.quorate.child.Period;
import org.quorate.child.Placement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.Sex;
import org.quorate.child.Sibling;
import org.quorate.child.Upn;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.rulebook.Circumstance;

/** A child's file as programs read it: the same words as on her page. */
public record ChildJson(
    UUID id,
    String reference,
    long version,
    String givenName,
    String familyName,
    String knownAs,
    Optional<LocalDate> dateOfBirth,
    Optional<LocalDate> expectedDate,
    Sex sex,
    Optional<String> nhsNumber,
    Optional<String> upn,
    Optional<String> laChildId,
    Optional<UUID> gpPractice,
    Optional<UUID> referrer,
    Optional<UUID> worker,
    String team,
    LegalStatus legalStatus,
    Optional<LocalDate> legalStatusSince,
    Optional<UUID> responsibleAuthority,
    Talk communication,
    List<Roll> schools,
    List<Home> placements,
    List<Relative> family,
    List<OtherChild> siblings,
    List<True> recorded,
    List<Circumstance> circumstances,
    List<Around> involvements,
    List<Due> due) {
  /** From a first day to a last day, both included. */
  public record Days(LocalDate from, Optional<LocalDate> to) {
    static Days of(Period period) {
      return new Days(period.from(), period.to());
    }
  }

  /** On the roll of a school, college or nursery. */
  public record Roll(UUID id, UUID agency, Enrolment.Kind kind, Days days) {}

  /** Where she lives or lived. */
  public record Home(
      Placement.Kind kind, Optional<UUID> agency, String area, boolean outOfArea, Days days) {}

  /** Somebody of the family. */
  public record Relative(
      UUID id,
      String givenName,
      String familyName,
      FamilyMember.Relation relation,
      boolean parentalResponsibility,
      boolean sameHousehold,
      Optional<String> email,
      String phone,
      String postal,
      boolean invite,
      String whyNot,
      String language,
      boolean interpreter) {
    static Relative of(FamilyMember m) {
      FamilyMember.Details d = m.details();
      return new Relative(
          m.id(),
          d.name().given(),
          d.name().family(),
          d.relation(),
          d.parentalResponsibility(),
          d.sameHousehold(),
          d.email().map(EmailAddress::value),
          d.phone(),
          d.postal(),
          d.invite(),
          d.whyNot(),
          d.language(),
          d.interpreter());
    }
  }

  /** How one talks with her, and who she is; empty where nobody has said. */
  public record Talk(
      String firstLanguage,
      boolean interpreter,
      Communication.Aid aid,
      String note,
      String ethnicity,
      String religion,
      String culture) {
    static Talk of(Child c) {
      return new Talk(
          c.communication().firstLanguage(),
          c.communication().needsInterpreter(),
          c.communication().aid(),
          c.communication().note(),
          c.identity().ethnicity(),
          c.identity().religion(),
          c.identity().culture());
    }
  }

  /** Another child of the family; the name only where there is no record. */
  public record OtherChild(
      Optional<UUID> child,
      Optional<String> name,
      Sibling.Relation relation,
      boolean sameHousehold) {}

  /** Something recorded. */
  public record True(
      UUID id,
      Circumstance circumstance,
      Days days,
      Optional<UUID> agency,
      String note,
      String author,
      boolean struckOut) {}

  /** An agency that works with her. */
  public record Around(UUID id, UUID agency, Optional<UUID> professional, String role, Days days) {}

  /** A clock that runs. */
  public record Due(
      UUID id,
      String rule,
      String rulebookVersion,
      Instant startedAt,
      LocalDate dueOn,
      Optional<Instant> dueAt,
      String source) {
    static Due of(Deadline d) {
      return new Due(
          d.id(),
          d.rule(),
          d.rulebookVersion(),
          d.startedAt(),
          d.dueOn(),
          d.dueAt(),
          d.counting().source());
    }
  }

  static ChildJson of(ChildFile file) {
    Child c = file.child();
    return new ChildJson(
        c.id().value(),
        c.reference().value(),
        c.version(),
        c.name().given(),
        c.name().family(),
        c.knownAs(),
        c.birth().born(),
        c.birth().expected(),
        c.sex(),
        c.identifiers().nhsNumber().map(NhsNumber::digits),
        c.identifiers().upn().map(Upn::value),
        c.identifiers().laChildId().map(LaChildId::value),
        c.gpPractice().map(AgencyId::value),
        c.referrer().map(AgencyId::value),
        c.allocatedTo().map(ProfessionalId::value),
        c.team(),
        c.legalStanding().status(),
        c.legalStanding().since(),
        c.legalStanding().responsibleAuthority().map(AgencyId::value),
        Talk.of(c),
        c.enrolments().stream()
            .map(e -> new Roll(e.id(), e.agency().value(), e.kind(), Days.of(e.period())))
            .toList(),
        c.placements().stream().map(ChildJson::home).toList(),
        c.familyMembers().stream().map(Relative::of).toList(),
        c.siblings().stream().map(ChildJson::otherChild).toList(),
        file.recorded().stream().map(ChildJson::recorded).toList(),
        List.copyOf(file.circumstances().all()),
        file.involvements().stream().map(ChildJson::around).toList(),
        file.due().stream().map(Due::of).toList());
  }

  private static Home home(Placement p) {
    return new Home(
        p.kind(), p.agency().map(AgencyId::value), p.area(), p.isOutOfArea(), Days.of(p.period()));
  }

  private static OtherChild otherChild(Sibling s) {
    return new OtherChild(
        s.other().map(ChildId::value),
        s.name().map(PersonName::full),
        s.relation(),
        s.isInSameHousehold());
  }

  private static True recorded(RecordedCircumstance r) {
    return new True(
        r.id(),
        r.circumstance(),
        Days.of(r.period()),
        r.agency().map(AgencyId::value),
        r.note(),
        r.author(),
        r.isStruckOut());
  }

  private static Around around(Involvement i) {
    return new Around(
        i.id(),
        i.agency().value(),
        i.professional().map(ProfessionalId::value),
        i.role(),
        Days.of(i.period()));
  }
}
