package org.quorate.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;
import org.quorate.plan.Plan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.version.PlanVersion;

/**
 * What plans add to a child's chronology: from when to when there was one, what was achieved, what
 * changed significantly. A start or an end that no meeting decided stands in the log of the child
 * already; that a meeting was held is told by meetings.
 */
@ApplicationScoped
public class JpaPlanChronicler implements Chronicler {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  private ZoneId zone;

  /** For CDI's proxy only. */
  protected JpaPlanChronicler() {}

  @Inject
  public JpaPlanChronicler(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    List<ChronicleEntry> told = new ArrayList<>();
    em.createQuery(
            "select p from Plan p where p.child = :child and p.state <> :prepared", Plan.class)
        .setParameter("child", child)
        .setParameter("prepared", Plan.State.PREPARED)
        .getResultList()
        .forEach(plan -> tell(plan, told));
    em.createQuery(
            """
            select p.id, r.worry, r.closedOn from PriorityArea r join r.plan p
            where p.child = :child and r.state = :achieved
            """,
            Object[].class)
        .setParameter("child", child)
        .setParameter("achieved", PriorityArea.State.ACHIEVED)
        .getResultList()
        .forEach(
            row ->
                told.add(
                    ChronicleEntry.on(
                            (LocalDate) row[2],
                            zone,
                            Strand.PLAN,
                            "chronicle.plan.achieved",
                            plan((UUID) row[0]))
                        .with("area", (String) row[1])));
    em.createQuery(
            """
            select v.at, v.words, p.id from PlanVersion v, Plan p
            where v.plan = p.id and p.child = :child and v.why = :changed
            """,
            Object[].class)
        .setParameter("child", child)
        .setParameter("changed", PlanVersion.Why.CHANGED)
        .getResultList()
        .forEach(
            row ->
                told.add(
                    ChronicleEntry.of(
                            (Instant) row[0],
                            Strand.PLAN,
                            "chronicle.plan.changed",
                            plan((UUID) row[2]))
                        .with("why", (String) row[1])));
    return told;
  }

  private void tell(Plan plan, List<ChronicleEntry> told) {
    Subject about = plan(plan.id().value());
    if (plan.startedAtMeeting().isPresent()) {
      ChronicleEntry started =
          ChronicleEntry.on(plan.startedOn(), zone, Strand.PLAN, "chronicle.plan.started", about);
      told.add(
          plan.initialCategory()
              .map(
                  category ->
                      ChronicleEntry.on(
                              plan.startedOn(),
                              zone,
                              Strand.PLAN,
                              "chronicle.plan.started-for",
                              about)
                          .with("category", category))
              .orElse(started)
              .with("kind", plan.kind()));
    }
    if (plan.endedAtMeeting().isPresent()) {
      told.add(
          ChronicleEntry.on(
                  plan.endedOn().orElseThrow(), zone, Strand.PLAN, "chronicle.plan.ended", about)
              .with("kind", plan.kind())
              .with("reason", plan.endReason().orElseThrow()));
    }
  }

  private static Subject plan(UUID id) {
    return new Subject(Subject.Kind.PLAN, id);
  }
}
