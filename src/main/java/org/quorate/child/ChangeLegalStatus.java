package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.rulebook.Milestone;

/**
 * Says under which law a child lives, and which authority answers for her. Becoming looked after,
 * and ceasing to be, starts and stops the clocks of care.
 */
@ApplicationScoped
public class ChangeLegalStatus {
  private final RecordRoom room;
  private final ChildLog log;

  /** For CDI's proxy only. */
  protected ChangeLegalStatus() {
    this(null, null);
  }

  @Inject
  public ChangeLegalStatus(RecordRoom room, ChildLog log) {
    this.room = room;
    this.log = log;
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, LegalStanding standing) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeInDirectory(request.standing().responsibleAuthority(), "responsibleAuthority");
    boolean was = child.legalStanding().status().isLookedAfter();
    boolean is = request.standing().status().isLookedAfter();
    room.takeBack(child, child.standUnder(request.standing(), caller.actor(), room.moment()));
    if (was != is) {
      log.write(
          RecordMilestone.Request.of(
              child.id(),
              is ? Milestone.BECAME_LOOKED_AFTER : Milestone.CEASED_TO_BE_LOOKED_AFTER,
              room.on(request.standing().since().orElse(room.today()))),
          caller.actor());
    }
  }
}
