package org.quorate.child.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;

/** Writes down that somebody looked at what a child needs to learn. */
@ApplicationScoped
public class RecordNeedsReview {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordNeedsReview() {
    this(null, null);
  }

  @Inject
  public RecordNeedsReview(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** When, how formally, and what was found. */
  public record Request(ChildId child, NeedsReview.Kind kind, LocalDate day, String found) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    NeedsReview entry =
        NeedsReview.record(
            request.child(),
            request.kind(),
            request.day(),
            request.found(),
            room.today(),
            caller.actor(),
            room.moment());
    entries.store(entry);
    room.tell(entry.recorded(caller.actor()));
    return entry.id();
  }
}
