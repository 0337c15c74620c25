package org.quorate.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.AgencyId;
import org.quorate.agency.RegisterAgency;
import org.quorate.child.Birth;
import org.quorate.child.ChildId;
import org.quorate.child.Identifiers;
import org.quorate.child.Particulars;
import org.quorate.child.RecordCircumstance;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RegisterChild;
import org.quorate.child.Sex;
import org.quorate.child.StartInvolvement;
import org.quorate.kernel.Messages;
import org.quorate.kernel.PersonName;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.Report;
import org.quorate.missing.ReportMissing;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.MakePlan;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanId;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.action.AgreeAction;
import org.quorate.plan.area.AddArea;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.rulebook.Severity;
import org.quorate.testing.Await;
import org.quorate.testing.BuiltWar;
import org.quorate.warning.decision.CaseDecision;
import org.quorate.warning.decision.RecordCaseDecision;
import org.quorate.warning.loading.Pictures;
import org.quorate.warning.picture.DecisionTaken;

/** The sweep in the real database, beside the one of the timetable that sweeps by itself. */
@ExtendWith(ArquillianExtension.class)
class SweepIT {
  private static final LocalDate BORN = LocalDate.of(2012, 3, 4);
  private static int agencies;

  @Inject RegisterChild registerChild;
  @Inject RegisterAgency registerAgency;
  @Inject RecordMilestone recordMilestone;
  @Inject RecordCircumstance recordCircumstance;
  @Inject StartInvolvement startInvolvement;
  @Inject ReportMissing reportMissing;
  @Inject MakePlan makePlan;
  @Inject AddArea addArea;
  @Inject AgreeAction agreeAction;
  @Inject RecordCaseDecision recordCaseDecision;
  @Inject Sweep sweep;
  @Inject SweepBatch batch;
  @Inject Pictures pictures;
  @Inject Warnings warnings;
  @Inject AcknowledgeWarning acknowledge;
  @Inject DismissWarning dismiss;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(SweepIT.class, Await.class);
  }

  @Test
  void a_fact_raises_a_warning_and_another_clears_it() {
    ChildId child = register();
    reached(child, Milestone.REASONABLE_CAUSE, 72);

    swept();
    Warning raised = standing(child, "STR-01").orElseThrow();
    assertEquals(Severity.BREACH, raised.severity());
    assertTrue(raised.words().in(Messages.english()).startsWith("A strategy discussion was due"));

    swept();
    assertEquals(raised.id(), standing(child, "STR-01").orElseThrow().id());
    assertEquals(1, ever(child, "STR-01"));

    reached(child, Milestone.STRATEGY_HELD, 1);
    swept();
    assertTrue(standing(child, "STR-01").isEmpty());
    assertTrue(warnings.find(raised.id()).orElseThrow().clearedAt().isPresent());
  }

  @Test
  void the_timetable_sweeps_by_itself_within_seconds() {
    ChildId child = register();

    reached(child, Milestone.REASONABLE_CAUSE, 72);

    Await.until("the breach was found", () -> standing(child, "STR-01").isPresent());
  }

  @Test
  void a_sweep_that_dies_half_way_leaves_nothing_and_the_next_finds_it_once() throws Exception {
    ChildId child = register();
    reached(child, Milestone.REASONABLE_CAUSE, 72);

    transaction.begin();
    batch.run();
    transaction.rollback();
    swept();
    swept();

    assertEquals(1, ever(child, "STR-01"));
  }

  @Test
  void acknowledging_quiets_and_dismissing_puts_aside_and_neither_clears() {
    ChildId child = register();
    reached(child, Milestone.REASONABLE_CAUSE, 72);
    swept();
    WarningId id = standing(child, "STR-01").orElseThrow().id();

    acknowledge.run(
        new AcknowledgeWarning.Request(id, "Booked for tomorrow", LocalDate.now().plusDays(3)),
        Caller.SERVICE);
    dismiss.run(new DismissWarning.Request(id, "Known to the manager"), Caller.SERVICE);
    reached(child, Milestone.CPIS_UPDATED, 1);
    swept();

    Warning still = standing(child, "STR-01").orElseThrow();
    assertEquals(id, still.id());
    assertEquals("Booked for tomorrow", still.acknowledgedWhy().orElseThrow());
    assertEquals("Known to the manager", still.dismissedWhy().orElseThrow());
  }

  @Test
  void a_decision_that_somebody_writes_down_is_a_fact_and_clears() {
    ChildId child = register();
    reached(child, Milestone.CP_PLAN_STARTED, 24 * 30);
    reached(child, Milestone.CP_PLAN_ENDED, 48);
    swept();
    assertTrue(standing(child, "CIN-01").isPresent());

    recordCaseDecision.run(
        new RecordCaseDecision.Request(
            child,
            new CaseDecision.Content(
                DecisionTaken.Matter.CLOSURE,
                Instant.now().minus(Duration.ofHours(1)),
                "Moved abroad with her mother",
                "Priya Nair")),
        Caller.SERVICE);
    swept();

    assertTrue(standing(child, "CIN-01").isEmpty());
  }

  @Test
  void the_pictures_of_many_take_as_many_queries_as_those_of_a_few() throws Exception {
    List<ChildId> few = List.of(aFullCase(), aFullCase());
    List<ChildId> many = new ArrayList<>(few);
    for (int i = 0; i < 10; i++) {
      many.add(aFullCase());
    }

    long ofFew = queries(() -> pictures.of(few, Instant.now()));
    long ofMany = queries(() -> pictures.of(many, Instant.now()));

    assertEquals(ofFew, ofMany);
    assertTrue(ofMany < 45, "queries: " + ofMany);
  }

  private long queries(Runnable what) throws Exception {
    transaction.begin();
    try {
      em.flush();
      long before = asked();
      what.run();
      return asked() - before - 1;
    } finally {
      transaction.rollback();
    }
  }

  private long asked() {
    return ((Number)
            em.createNativeQuery(
                    "select cast(variable_value as unsigned) from information_schema.session_status"
                        + " where variable_name = 'QUESTIONS'")
                .getSingleResult())
        .longValue();
  }

  private ChildId aFullCase() {
    ChildId child = register();
    AgencyId agency = anAgency();
    reached(child, Milestone.REFERRAL_RECEIVED, 24 * 20);
    recordCircumstance.run(
        new RecordCircumstance.Request(
            child,
            Circumstance.EXPLOITATION_MEDIUM,
            LocalDate.now().minusDays(9),
            Optional.empty(),
            Optional.empty(),
            ""),
        Caller.SERVICE);
    startInvolvement.run(
        new StartInvolvement.Request(
            child,
            agency,
            Optional.empty(),
            "Key worker",
            LocalDate.now().minusDays(9),
            Optional.empty()),
        Caller.SERVICE);
    reportMissing.run(
        new ReportMissing.Request(
            child,
            new MissingEpisode.Disappearance(
                Instant.now().minus(Duration.ofHours(30)), "At school", ""),
            Report.Details.inTime(Instant.now().minus(Duration.ofHours(29)), "Carer"),
            Optional.empty()),
        Caller.SERVICE);
    PlanId plan =
        makePlan.run(
            new MakePlan.Request(
                child,
                PlanKind.CHILD_IN_NEED,
                Optional.empty(),
                Plan.Start.agreed(LocalDate.now().minusDays(5), Optional.empty()),
                Optional.empty(),
                Set.of(agency)),
            Caller.SERVICE);
    for (String worry : List.of("Nights away", "School")) {
      UUID area =
          addArea.run(
              new AddArea.Request(
                  plan,
                  Optional.empty(),
                  PriorityArea.Content.of(worry, "She sleeps at home"),
                  Optional.empty()),
              Caller.SERVICE);
      agreeAction.run(
          new AgreeAction.Request(
              plan,
              Optional.empty(),
              area,
              new PlanAction.Terms(
                  "Meets her at the gate",
                  Optional.of(new ActionOwner.Service(agency)),
                  LocalDate.now().plusDays(20),
                  1)),
          Caller.SERVICE);
    }
    aMeeting(child, agency);
    return child;
  }

  /** As the use cases of meetings leave it, without the way there. */
  private void aMeeting(ChildId child, AgencyId agency) {
    UUID meeting = UUID.randomUUID();
    within(
        () -> {
          insert(
              """
              insert into meeting (id, version, reference, uid, type, state, mode, starts_local,
                length_minutes, zone, place, room, link, starts_at, note, agenda, convenor_name,
                convenor_telephone, late_reason, late_manager, cancel_reason, drafted_at, changed_at)
              values (?, 1, ?, ?, 'CIN_REVIEW', 'SCHEDULED', 'MEETING',
                current_timestamp(6) + interval 20 day, 60, 'Europe/London', 'Hall', '', '',
                current_timestamp(6) + interval 20 day, '', '', 'Priya', '', '', '', '',
                current_timestamp(6), current_timestamp(6))
              """,
              meeting,
              meeting.toString().substring(0, 8),
              meeting + "@test");
          insert("insert into meeting_child values (?, ?, true, '')", meeting, child.value());
          for (int seat = 0; seat < 2; seat++) {
            UUID invitation = UUID.randomUUID();
            insert(
                """
                insert into invitation (id, version, meeting_id, code, agency_id, addressee,
                  organisation, address, address_folded, sector, need, whys, standing, asked_at)
                values (?, 1, ?, ?, ?, 'Somebody', 'A school', ?, ?, 'SCHOOL', 'MUST', '',
                  'INVITED', current_timestamp(6))
                """,
                invitation,
                meeting,
                invitation.toString().substring(0, 10),
                agency.value(),
                invitation + "@test.example",
                invitation + "@test.example");
          }
        });
  }

  private void insert(String sql, Object... values) {
    Query insert = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    insert.executeUpdate();
  }

  private void within(Runnable what) {
    try {
      transaction.begin();
      what.run();
      transaction.commit();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Until nothing is due: the timetable's own sweep may hold what this one passes over. */
  private void swept() {
    Await.until(
        "every child due was judged",
        () -> {
          sweep.run();
          return em.createNativeQuery("select 1 from watch where look_at <= current_timestamp(6)")
              .getResultList()
              .isEmpty();
        });
  }

  private void reached(ChildId child, Milestone milestone, int hoursAgo) {
    recordMilestone.run(
        RecordMilestone.Request.of(
            child, milestone, Instant.now().minus(Duration.ofHours(hoursAgo))),
        Caller.SERVICE);
  }

  private Optional<Warning> standing(ChildId child, String kind) {
    return warnings.standing(List.of(child)).getOrDefault(child, List.of()).stream()
        .filter(warning -> warning.kind().equals(kind))
        .findFirst();
  }

  private long ever(ChildId child, String kind) {
    return warnings.of(child).stream().filter(w -> w.kind().equals(kind)).count();
  }

  private ChildId register() {
    return registerChild
        .run(
            new RegisterChild.Request(
                new Particulars(
                    new PersonName("Mia", "Sobczak"),
                    "",
                    Birth.on(BORN),
                    Sex.F,
                    Identifiers.of(Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Team North",
                true),
            Caller.SERVICE)
        .id();
  }

  private AgencyId anAgency() {
    String name = "Agency of the sweep tests " + ++agencies;
    return registerAgency.run(
        new RegisterAgency.Request(
            new AgencyEntry(name, "SCHOOL", "", "a" + agencies + "@sweep-tests.example", "")),
        Caller.SERVICE);
  }
}
