package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;

/** Puts right what is known of a family member, or whether they are invited. */
@ApplicationScoped
public class AmendFamilyMember {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected AmendFamilyMember() {
    this(null);
  }

  @Inject
  public AmendFamilyMember(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(
      ChildId child, Optional<Long> version, UUID member, FamilyMember.Details details) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.takeBack(
        child,
        child.amendFamilyMember(
            request.member(), request.details(), caller.actor(), room.moment()));
  }
}
