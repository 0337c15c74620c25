package org.quorate.child.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;

/** A school kept a child out, for some days or for good. */
@ApplicationScoped
public class RecordSuspension {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordSuspension() {
    this(null, null);
  }

  @Inject
  public RecordSuspension(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** Whom, and what the school did. */
  public record Request(ChildId child, Suspension.Details details) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(Optional.of(request.details().school()), "school");
    Suspension entry =
        Suspension.record(
            request.child(), request.details(), room.today(), caller.actor(), room.moment());
    entries.store(entry);
    room.tell(entry.recorded(caller.actor()));
    return entry.id();
  }
}
