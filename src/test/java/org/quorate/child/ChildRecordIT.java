package org.quorate.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Role;
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.AgencyId;
import org.quorate.agency.RegisterAgency;
import org.quorate.kernel.Actor;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.BuiltWar;

/** A child's record in the real database, through the use cases that write and read it. */
@ExtendWith(ArquillianExtension.class)
class ChildRecordIT {
  private static final LocalDate BORN = LocalDate.of(2012, 3, 4);
  private static int agencies;

  @Inject RegisterChild registerChild;
  @Inject RegisterAgency registerAgency;
  @Inject IdentifyGp identifyGp;
  @Inject EnrolAtSchool enrolAtSchool;
  @Inject PlaceChild placeChild;
  @Inject AddFamilyMember addFamilyMember;
  @Inject LinkSiblings linkSiblings;
  @Inject RecordCircumstance recordCircumstance;
  @Inject StartInvolvement startInvolvement;
  @Inject EndInvolvement endInvolvement;
  @Inject RecordMilestone recordMilestone;
  @Inject StrikeOutMilestone strikeOutMilestone;
  @Inject ReadChild readChild;
  @Inject FindChild findChild;
  @Inject Deadlines deadlines;
  @Inject Guard guard;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(ChildRecordIT.class);
  }

  @Test
  void every_part_that_was_written_is_read_again() {
    AgencyId school = anAgency("SCHOOL");
    ChildId lena = register("Lena", "Sobczak", "").id();
    ChildId mia = register("Mia", "Sobczak", "").id();
    Optional<Long> any = Optional.empty();
    enrolAtSchool.run(
        new EnrolAtSchool.Request(
            mia, any, school, Enrolment.Kind.SCHOOL, BORN.plusYears(11), Optional.empty()),
        Caller.SERVICE);
    placeChild.run(
        new PlaceChild.Request(
            mia,
            any,
            new Placement.Details(Placement.Kind.FOSTER_CARE, Optional.empty(), "LU1", true),
            LocalDate.of(2024, 1, 1)),
        Caller.SERVICE);
    addFamilyMember.run(
        new AddFamilyMember.Request(
            mia,
            any,
            new FamilyMember.Details(
                new PersonName("Ewa", "Sobczak"),
                FamilyMember.Relation.MOTHER,
                true,
                true,
                Optional.empty(),
                "",
                "",
                false,
                "Not safe just now",
                "",
                false)),
        Caller.SERVICE);
    linkSiblings.run(
        new LinkSiblings.Request(mia, any, lena, Sibling.Relation.SIBLING, true), Caller.SERVICE);
    recordCircumstance.run(
        new RecordCircumstance.Request(
            mia,
            Circumstance.PARENT_ON_PROBATION,
            LocalDate.of(2024, 5, 1),
            Optional.empty(),
            Optional.of(school),
            "since the hearing"),
        Caller.SERVICE);

    ChildFile file = readChild.run(mia, "child", Caller.SERVICE);

    assertEquals(1, file.child().enrolments().size());
    assertEquals("LU1", file.child().placements().getFirst().area());
    assertEquals("Not safe just now", file.child().familyMembers().getFirst().whyNot());
    assertEquals(Optional.of(lena), file.child().siblings().getFirst().other());
    assertEquals(List.of(lena), file.household().stream().map(Child::id).toList());
    assertEquals("Team North", file.child().team());
    assertTrue(file.child().gpPractice().isEmpty());
    assertTrue(file.circumstances().holds(Circumstance.PARENT_ON_PROBATION));
    assertTrue(file.child().version() > 1);
  }

  @Test
  void whoever_saw_an_older_version_is_told() {
    Child child = register("Zofia", "Lis", "");
    identifyGp.run(
        new IdentifyGp.Request(child.id(), Optional.empty(), Optional.of(anAgency("GP"))),
        Caller.SERVICE);
    long seen = readChild.run(child.id(), "child", Caller.SERVICE).child().version();
    identifyGp.run(
        new IdentifyGp.Request(child.id(), Optional.of(seen), Optional.empty()), Caller.SERVICE);

    Rejected refused =
        assertThrows(
            Rejected.class,
            () ->
                identifyGp.run(
                    new IdentifyGp.Request(child.id(), Optional.of(seen), Optional.empty()),
                    Caller.SERVICE));

    assertEquals(AccessProblem.CHANGED_MEANWHILE, refused.problem());
  }

  @Test
  void a_child_is_found_misspelt_by_number_and_by_reference() {
    Child child = register("Siobhán", "Wójcik", "9434765919");

    for (String asked :
        List.of("Shivaun Wojcik", "siobhan", "Voicik", "943 476 5919", child.reference().value())) {
      assertTrue(
          findChild.run(asked, Caller.SERVICE).found().stream()
              .anyMatch(f -> f.id().equals(child.id().value())),
          asked);
    }
    assertEquals(List.of(), findChild.run("Quentin", Caller.SERVICE).found());
    Rejected twice = assertThrows(Rejected.class, () -> register("Somebody", "Else", "9434765919"));
    assertEquals(ChildProblem.NUMBER_TAKEN, twice.problem());
    Rejected perhaps = assertThrows(Rejected.class, () -> register("Siobhan", "Wojcik", ""));
    assertEquals(ChildProblem.PERHAPS_KNOWN, perhaps.problem());
  }

  @Test
  void clocks_are_kept_met_and_run_again() {
    ChildId child = register("Ola", "Maj", "").id();
    recordMilestone.run(
        RecordMilestone.Request.of(
            child, Milestone.S47_STARTED, Instant.parse("2022-06-02T09:00:00Z")),
        Caller.SERVICE);
    assertEquals(LocalDate.of(2022, 6, 24), conference(child).orElseThrow().dueOn());

    UUID held =
        recordMilestone.run(
            RecordMilestone.Request.of(
                child, Milestone.INITIAL_CONFERENCE_HELD, Instant.parse("2022-06-20T09:00:00Z")),
            Caller.SERVICE);
    assertTrue(conference(child).isEmpty());

    strikeOutMilestone.run(
        new StrikeOutMilestone.Request(held, "It was cancelled"), Caller.SERVICE);
    Deadline again = deadlines.open(List.of(child)).get(child).getFirst();
    assertEquals("T-ICPC", again.rule());
    assertEquals(1, again.counting().skipped().size());
  }

  @Test
  void business_is_decided_by_team_and_by_open_involvement() {
    AgencyId camhs = anAgency("CAMHS");
    ChildId child = register("Ida", "Kos", "").id();
    UUID work =
        startInvolvement.run(
            new StartInvolvement.Request(
                child,
                camhs,
                Optional.empty(),
                "Therapy",
                LocalDate.of(2024, 1, 1),
                Optional.empty()),
            Caller.SERVICE);
    UUID id = child.value();
    assertTrue(guard.hasBusinessWith(as(Role.TEAM_MANAGER, null, "Team North"), id));
    assertFalse(guard.hasBusinessWith(as(Role.TEAM_MANAGER, null, "Team South"), id));
    assertTrue(guard.hasBusinessWith(as(Role.SOCIAL_WORKER, null, "Team North"), id));
    assertTrue(guard.hasBusinessWith(as(Role.AGENCY_PROFESSIONAL, camhs, ""), id));
    assertFalse(guard.hasBusinessWith(as(Role.AGENCY_PROFESSIONAL, anAgency("GP"), ""), id));

    endInvolvement.run(new EndInvolvement.Request(work, LocalDate.of(2024, 6, 1)), Caller.SERVICE);
    assertFalse(guard.hasBusinessWith(as(Role.AGENCY_PROFESSIONAL, camhs, ""), id));
  }

  private Optional<Deadline> conference(ChildId child) {
    return deadlines.open(child).stream().filter(d -> d.rule().equals("T-ICPC")).findFirst();
  }

  private Child register(String given, String family, String nhs) {
    return registerChild.run(
        new RegisterChild.Request(
            new Particulars(
                new PersonName(given, family),
                "",
                Birth.on(BORN),
                Sex.F,
                Identifiers.of(NhsNumber.in(nhs), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Team North",
            false),
        Caller.SERVICE);
  }

  private AgencyId anAgency(String kind) {
    String name = kind + " of the child tests " + ++agencies;
    return registerAgency.run(
        new RegisterAgency.Request(
            new AgencyEntry(name, kind, "", "a" + agencies + "@child-tests.example", "")),
        Caller.SERVICE);
  }

  private static Caller as(Role role, AgencyId agency, String team) {
    return new Caller(
        Optional.of(new UUID(7, 7)),
        "Somebody",
        Set.of(role),
        Optional.empty(),
        Optional.ofNullable(agency).map(AgencyId::value),
        team,
        new Actor(Actor.Kind.PERSON, Optional.of(new UUID(7, 7)), "Somebody", "192.0.2.9"));
  }
}
