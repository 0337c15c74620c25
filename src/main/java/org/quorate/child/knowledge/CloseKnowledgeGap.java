package org.quorate.child.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;
import org.quorate.kernel.Rejected;

/** What nobody knew is known now, or it is known that nobody can find it out. */
@ApplicationScoped
public class CloseKnowledgeGap {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected CloseKnowledgeGap() {
    this(null, null);
  }

  @Inject
  public CloseKnowledgeGap(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** Which gap, and the answer. */
  public record Request(UUID gap, String answer, LocalDate answeredOn) {}

  @Transactional
  public void run(Request request, Caller caller) {
    KnowledgeGap gap =
        entries
            .find(KnowledgeGap.class, request.gap())
            .orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
    room.lend(gap.child(), Optional.empty(), caller);
    room.tell(
        gap.close(
            request.answer(), request.answeredOn(), room.today(), caller.actor(), room.moment()));
  }
}
