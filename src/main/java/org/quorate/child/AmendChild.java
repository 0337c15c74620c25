package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/** Puts right who a child is: name, birth, sex, numbers. */
@ApplicationScoped
public class AmendChild {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected AmendChild() {
    this(null);
  }

  @Inject
  public AmendChild(RecordRoom room) {
    this.room = room;
  }

  /** What it should say; {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, Particulars particulars) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeFree(request.particulars().identifiers(), child.id());
    room.takeBack(
        child, child.amend(request.particulars(), room.today(), caller.actor(), room.moment()));
  }
}
