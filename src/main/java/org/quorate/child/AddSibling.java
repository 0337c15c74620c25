package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/** Notes another child of the family who has no record here. */
@ApplicationScoped
public class AddSibling {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected AddSibling() {
    this(null);
  }

  @Inject
  public AddSibling(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, Sibling.Unregistered sibling) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(child, child.addSibling(request.sibling(), caller.actor(), room.moment()));
  }
}
