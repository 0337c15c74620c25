package org.quorate.child.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordRoom;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/** The designated officer or adult safeguarding was told, or it is said why not. */
@ApplicationScoped
public class AnswerTrustConcern {
  private final RecordRoom room;
  private final FileEntries entries;
  private final RecordMilestone recordMilestone;

  /** For CDI's proxy only. */
  protected AnswerTrustConcern() {
    this(null, null, null);
  }

  @Inject
  public AnswerTrustConcern(RecordRoom room, FileEntries entries, RecordMilestone recordMilestone) {
    this.room = room;
    this.entries = entries;
    this.recordMilestone = recordMilestone;
  }

  /**
   * The answer.
   *
   * @param told empty where nobody was told; then {@code whyNot} says why
   * @param toldOn the day, where somebody was
   */
  public record Request(
      UUID concern, Optional<TrustConcern.Told> told, Optional<LocalDate> toldOn, String whyNot) {}

  @Transactional
  public void run(Request request, Caller caller) {
    TrustConcern concern =
        entries
            .find(TrustConcern.class, request.concern())
            .orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
    room.lend(concern.child(), Optional.empty(), caller);
    if (request.told().isEmpty()) {
      room.tell(concern.notTold(request.whyNot(), caller.actor(), room.moment()));
      return;
    }
    LocalDate day =
        request.toldOn().orElseThrow(() -> new Rejected(ChildProblem.DATE_MISSING, "toldOn"));
    TrustConcern.Told whom = request.told().get();
    room.tell(concern.told(whom, day, room.today(), caller.actor(), room.moment()));
    if (concern.worksWith().isWithChildren() && whom.isLado()) {
      recordMilestone.run(
          RecordMilestone.Request.of(concern.child(), Milestone.LADO_TOLD, room.on(day))
              .in(concern.id()),
          caller);
    }
  }
}
