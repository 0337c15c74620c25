package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;

/** Somebody is no longer of the child's family circle. */
@ApplicationScoped
public class PartFromFamilyMember {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected PartFromFamilyMember() {
    this(null);
  }

  @Inject
  public PartFromFamilyMember(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, UUID member) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(child, child.partFrom(request.member(), caller.actor(), room.moment()));
  }
}
