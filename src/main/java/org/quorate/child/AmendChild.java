package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/**
 * Puts right who a child is: name, birth, sex, numbers. Clocks that count towards a day of her life
 * follow.
 */
@ApplicationScoped
public class AmendChild {
  private final RecordRoom room;
  private final LifeDates dates;

  /** For CDI's proxy only. */
  protected AmendChild() {
    this(null, null);
  }

  @Inject
  public AmendChild(RecordRoom room, ChildLog log) {
    this.room = room;
    this.dates = new LifeDates(room, log);
  }

  /** What it should say; {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, Particulars particulars) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeFree(request.particulars().identifiers(), child.id());
    boolean sameBirth = child.birth().equals(request.particulars().birth());
    room.takeBack(
        child, child.amend(request.particulars(), room.today(), caller.actor(), room.moment()));
    if (!sameBirth) {
      dates.plan(child, caller.actor());
    }
  }
}
