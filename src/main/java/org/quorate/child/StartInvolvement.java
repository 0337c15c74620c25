package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;

/** An agency works with a child, in a role; everybody around her sees it. */
@ApplicationScoped
public class StartInvolvement {
  private final RecordRoom room;
  private final Involvements involvements;

  /** For CDI's proxy only. */
  protected StartInvolvement() {
    this(null, null);
  }

  @Inject
  public StartInvolvement(RecordRoom room, Involvements involvements) {
    this.room = room;
    this.involvements = involvements;
  }

  /** Both days are included. */
  public record Request(
      ChildId child,
      AgencyId agency,
      Optional<ProfessionalId> professional,
      String role,
      LocalDate from,
      Optional<LocalDate> to) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(Optional.of(request.agency()), "agency");
    room.mustBeKnown(request.professional(), "professional");
    Period period = Period.of(request.from(), request.to());
    boolean already =
        involvements.of(request.child()).stream()
            .anyMatch(
                i ->
                    i.agency().equals(request.agency())
                        && i.role().equalsIgnoreCase(request.role().strip())
                        && i.period().overlaps(period));
    if (already) {
      throw new Rejected(ChildProblem.ALREADY_INVOLVED, "agency");
    }
    Involvement involvement =
        Involvement.start(
            request.child(),
            request.agency(),
            request.professional(),
            request.role(),
            period,
            room.moment());
    involvements.store(involvement);
    room.tell(involvement.started(caller.actor(), room.moment()));
    return involvement.id();
  }
}
