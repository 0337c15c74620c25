package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** Strikes out what was written wrongly in a child's file; it stays readable, with the reason. */
@ApplicationScoped
public class StrikeOutEntry {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected StrikeOutEntry() {
    this(null, null);
  }

  @Inject
  public StrikeOutEntry(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** Which entry, and what was wrong about it. */
  public record Request(UUID entry, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    FileEntry entry =
        entries.find(request.entry()).orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
    room.lend(entry.child(), Optional.empty(), caller);
    room.tell(entry.strikeOut(request.why(), caller.actor(), room.moment()));
  }
}
