package org.quorate.child.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;

/** Writes down what nobody knows yet, who finds it out and when it is looked at again. */
@ApplicationScoped
public class RecordKnowledgeGap {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordKnowledgeGap() {
    this(null, null);
  }

  @Inject
  public RecordKnowledgeGap(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** In whose file, and what is known. */
  public record Request(ChildId child, KnowledgeGap.Details details) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(Optional.of(request.details().closer()), "closer");
    KnowledgeGap entry =
        KnowledgeGap.record(
            request.child(), request.details(), room.today(), caller.actor(), room.moment());
    entries.store(entry);
    room.tell(entry.recorded(caller.actor()));
    return entry.id();
  }
}
