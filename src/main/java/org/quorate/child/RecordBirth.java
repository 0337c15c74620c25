package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.rulebook.Milestone;

/** An expected child was born: the clocks that counted towards the birth are over. */
@ApplicationScoped
public class RecordBirth {
  private final RecordRoom room;
  private final ChildLog log;
  private final LifeDates dates;

  /** For CDI's proxy only. */
  protected RecordBirth() {
    this(null, null);
  }

  @Inject
  public RecordBirth(RecordRoom room, ChildLog log) {
    this.room = room;
    this.log = log;
    this.dates = new LifeDates(room, log);
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, LocalDate day, Sex sex) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(
        child,
        child.bear(request.day(), request.sex(), room.today(), caller.actor(), room.moment()));
    log.write(
        RecordMilestone.Request.of(child.id(), Milestone.BIRTH, room.on(request.day())),
        caller.actor());
    dates.plan(child, caller.actor());
  }
}
