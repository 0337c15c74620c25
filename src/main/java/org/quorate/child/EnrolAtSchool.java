package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;

/** Puts a child on the roll of a school, college or nursery. */
@ApplicationScoped
public class EnrolAtSchool {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected EnrolAtSchool() {
    this(null);
  }

  @Inject
  public EnrolAtSchool(RecordRoom room) {
    this.room = room;
  }

  /** Both days are included; {@code version} is the one that was seen. */
  public record Request(
      ChildId child,
      Optional<Long> version,
      AgencyId agency,
      Enrolment.Kind kind,
      LocalDate from,
      Optional<LocalDate> to) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeInDirectory(Optional.of(request.agency()), "agency");
    Period period = Period.of(request.from(), request.to());
    room.takeBack(
        child,
        child.enrol(request.agency(), request.kind(), period, caller.actor(), room.moment()));
  }
}
