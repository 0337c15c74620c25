package org.quorate.child.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordRoom;
import org.quorate.rulebook.Milestone;

/**
 * Writes down what there is against an adult in a position of trust; where children are at their
 * work, the clock for telling the designated officer starts.
 */
@ApplicationScoped
public class RecordTrustConcern {
  private final RecordRoom room;
  private final FileEntries entries;
  private final RecordMilestone recordMilestone;

  /** For CDI's proxy only. */
  protected RecordTrustConcern() {
    this(null, null, null);
  }

  @Inject
  public RecordTrustConcern(RecordRoom room, FileEntries entries, RecordMilestone recordMilestone) {
    this.room = room;
    this.entries = entries;
    this.recordMilestone = recordMilestone;
  }

  /** In whose file, and what is known. */
  public record Request(ChildId child, TrustConcern.Details details) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    TrustConcern concern =
        TrustConcern.record(
            request.child(), request.details(), room.today(), caller.actor(), room.moment());
    entries.store(concern);
    room.tell(concern.recorded(caller.actor()));
    if (concern.worksWith().isWithChildren()) {
      recordMilestone.run(
          RecordMilestone.Request.of(
                  request.child(), Milestone.ALLEGATION_MADE, room.on(concern.happenedOn()))
              .in(concern.id()),
          caller);
    }
    return concern.id();
  }
}
