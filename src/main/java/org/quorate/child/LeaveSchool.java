package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;

/** Takes a child off a roll. */
@ApplicationScoped
public class LeaveSchool {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected LeaveSchool() {
    this(null);
  }

  @Inject
  public LeaveSchool(RecordRoom room) {
    this.room = room;
  }

  /** {@code to} is the last day on roll; {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, UUID enrolment, LocalDate to) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(
        child, child.leaveSchool(request.enrolment(), request.to(), caller.actor(), room.moment()));
  }
}
