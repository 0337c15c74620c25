package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.kernel.Fact;

/** Says that two children with records are of one family; written in both records. */
@ApplicationScoped
public class LinkSiblings {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected LinkSiblings() {
    this(null);
  }

  @Inject
  public LinkSiblings(RecordRoom room) {
    this.room = room;
  }

  /** The caller needs business with both; {@code version} is that of the first. */
  public record Request(
      ChildId child,
      Optional<Long> version,
      ChildId sibling,
      Sibling.Relation relation,
      boolean sameHousehold) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    Child other = room.lend(request.sibling(), Optional.empty(), caller);
    Instant now = room.moment();
    Sibling.Relation relation = request.relation();
    boolean together = request.sameHousehold();
    Fact one = child.linkSibling(other.id(), relation, together, caller.actor(), now);
    Fact two = other.linkSibling(child.id(), relation, together, caller.actor(), now);
    room.takeBack(child, one);
    room.takeBack(other, two);
  }
}
