package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;

/** Adds a parent, carer or relative. */
@ApplicationScoped
public class AddFamilyMember {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected AddFamilyMember() {
    this(null);
  }

  @Inject
  public AddFamilyMember(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, FamilyMember.Details details) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(child, child.addFamilyMember(request.details(), caller.actor(), room.moment()));
  }
}
