package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;

/**
 * Records that something is true of a child from a day on. A new level of exploitation ends the one
 * before; what starts a clock, starts it.
 */
@ApplicationScoped
public class RecordCircumstance {
  private final RecordRoom room;
  private final RecordedCircumstances circumstances;
  private final ChildLog log;

  /** For CDI's proxy only. */
  protected RecordCircumstance() {
    this(null, null, null);
  }

  @Inject
  public RecordCircumstance(RecordRoom room, RecordedCircumstances circumstances, ChildLog log) {
    this.room = room;
    this.circumstances = circumstances;
    this.log = log;
  }

  /** {@code agency} is the one it points to, where it does; both days are included. */
  public record Request(
      ChildId child,
      Circumstance circumstance,
      LocalDate from,
      Optional<LocalDate> to,
      Optional<AgencyId> agency,
      String note) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(request.agency(), "agency");
    Instant now = room.moment();
    RecordedCircumstance recorded =
        RecordedCircumstance.record(
            request.child(),
            request.circumstance(),
            Period.of(request.from(), request.to()),
            request.agency(),
            request.note(),
            room.today(),
            caller.actor(),
            now);
    for (RecordedCircumstance other : circumstances.of(request.child())) {
      makeWayFor(recorded, other, caller, now);
    }
    circumstances.store(recorded);
    room.tell(recorded.recorded(caller.actor()));
    milestoneOf(request.circumstance())
        .ifPresent(
            milestone ->
                log.write(
                    RecordMilestone.Request.of(request.child(), milestone, room.on(request.from())),
                    caller.actor()));
    return recorded.id();
  }

  private void makeWayFor(
      RecordedCircumstance recorded, RecordedCircumstance other, Caller caller, Instant now) {
    if (other.isStruckOut() || !other.period().overlaps(recorded.period())) {
      return;
    }
    if (other.circumstance() == recorded.circumstance()
        && other.agency().equals(recorded.agency())) {
      throw new Rejected(ChildProblem.ALREADY_RECORDED, "circumstance");
    }
    boolean bothLevels =
        RiskLevel.of(other.circumstance()).isPresent()
            && RiskLevel.of(recorded.circumstance()).isPresent();
    if (bothLevels && other.period().isOpen()) {
      LocalDate dayBefore = recorded.period().from().minusDays(1);
      LocalDate first = other.period().from();
      LocalDate last = dayBefore.isBefore(first) ? first : dayBefore;
      room.tell(other.end(last, caller.actor(), now));
    }
  }

  private static Optional<Milestone> milestoneOf(Circumstance circumstance) {
    return switch (circumstance) {
      case TRAFFICKING_SUSPECTED -> Optional.of(Milestone.TRAFFICKING_SUSPECTED);
      case EXPLOITATION_EMERGING, EXPLOITATION_MEDIUM, EXPLOITATION_HIGH ->
          Optional.of(Milestone.EXPLOITATION_CONCERN);
      default -> Optional.empty();
    };
  }
}
