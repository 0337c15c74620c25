package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/** How one talks with a child, and who she is: language, aids, culture, faith. */
@ApplicationScoped
public class DescribeChild {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected DescribeChild() {
    this(null);
  }

  @Inject
  public DescribeChild(RecordRoom room) {
    this.room = room;
  }

  /** Both as they should be; {@code version} is the one that was seen. */
  public record Request(
      ChildId child, Optional<Long> version, Communication communication, Identity identity) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(
        child,
        child.describe(request.communication(), request.identity(), caller.actor(), room.moment()));
  }
}
