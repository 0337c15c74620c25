package org.quorate.plan.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * How a young person passes to adult services: which service, who leads there, until when the
 * support goes on. It is handed over only when the service and its lead are named and both sides
 * have met with the young person.
 */
@Entity
@Table(name = "transition")
public class Transition {
  static final int LONGEST_LEAD = 200;

  @Id private UUID child;

  @Version private long version;

  @Column(name = "adult_service", nullable = false)
  private AgencyId service;

  @Column(name = "receiving_lead", nullable = false)
  private String lead;

  @Column(name = "supported_until")
  private LocalDate until;

  @Column(name = "planned_at", nullable = false)
  private Instant plannedAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "handed_over_on")
  private LocalDate handedOverOn;

  protected Transition() {}

  private Transition(ChildId child, Arrangement arrangement, Instant at) {
    this.child = child.value();
    this.plannedAt = at;
    take(arrangement, at);
  }

  /**
   * What is arranged.
   *
   * @param lead who receives the young person there; may be empty while nobody is named
   * @param until the day up to which support goes on, where it is known
   */
  public record Arrangement(AgencyId service, String lead, Optional<LocalDate> until) {
    public Arrangement {
      lead = lead.strip();
    }
  }

  /**
   * @param latest the birthday up to which a young person may be supported
   */
  static Transition plan(ChildId child, Arrangement arrangement, LocalDate latest, Instant at) {
    mustEndInTime(arrangement, latest);
    return new Transition(child, arrangement, at);
  }

  /** Another service, lead or day. */
  void rearrange(Arrangement arrangement, LocalDate latest, Instant at) {
    if (handedOverOn != null) {
      throw new Rejected(EndingProblem.HANDED_OVER_ALREADY);
    }
    mustEndInTime(arrangement, latest);
    take(arrangement, at);
  }

  private static void mustEndInTime(Arrangement arrangement, LocalDate latest) {
    if (arrangement.lead().length() > LONGEST_LEAD) {
      throw new Rejected(EndingProblem.WORDS_TOO_LONG, "lead");
    }
    if (arrangement.until().filter(day -> day.isAfter(latest)).isPresent()) {
      throw new Rejected(EndingProblem.SUPPORT_TOO_LONG, "until");
    }
  }

  private void take(Arrangement arrangement, Instant at) {
    service = arrangement.service();
    lead = arrangement.lead();
    until = arrangement.until().orElse(null);
    changedAt = at;
  }

  EndingFacts.TransitionPlanned planned(Actor by) {
    return new EndingFacts.TransitionPlanned(by, changedAt, child(), service);
  }

  /** Adult services have taken over. */
  EndingFacts.HandedOverToAdults handOver(
      boolean met, LocalDate on, LocalDate today, Actor by, Instant at) {
    if (handedOverOn != null) {
      throw new Rejected(EndingProblem.HANDED_OVER_ALREADY);
    }
    if (lead.isEmpty()) {
      throw new Rejected(EndingProblem.NO_RECEIVING_LEAD, "lead");
    }
    if (!met) {
      throw new Rejected(EndingProblem.NO_JOINT_MEETING);
    }
    if (on.isAfter(today)) {
      throw new Rejected(EndingProblem.DATE_IN_THE_FUTURE, "on");
    }
    handedOverOn = on;
    changedAt = at;
    return new EndingFacts.HandedOverToAdults(by, at, child(), service);
  }

  void mustStillBe(Optional<Long> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  public ChildId child() {
    return new ChildId(child);
  }

  public long version() {
    return version;
  }

  public AgencyId service() {
    return service;
  }

  /** Who receives the young person; empty while nobody is named. */
  public String lead() {
    return lead;
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public Optional<LocalDate> handedOverOn() {
    return Optional.ofNullable(handedOverOn);
  }
}
