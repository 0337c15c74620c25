package org.quorate.child.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;
import org.quorate.kernel.Rejected;

/** Writes down what was told to whom about a child, or why it was not. */
@ApplicationScoped
public class RecordSharing {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordSharing() {
    this(null, null);
  }

  @Inject
  public RecordSharing(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** In whose file, and the decision. */
  public record Request(ChildId child, SharedInformation.Details details) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    Child child = room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(request.details().agency(), "agency");
    boolean unknown =
        request
            .details()
            .familyMember()
            .filter(id -> child.familyMembers().stream().noneMatch(m -> m.id().equals(id)))
            .isPresent();
    if (unknown) {
      throw new Rejected(ChildProblem.NOT_ON_FILE, "family");
    }
    SharedInformation entry =
        SharedInformation.record(
            request.child(), request.details(), room.today(), caller.actor(), room.moment());
    entries.store(entry);
    room.tell(entry.recorded(caller.actor()));
    return entry.id();
  }
}
