package org.quorate.child.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordRoom;
import org.quorate.kernel.Rejected;

/** An assessment is complete: what it covered, whom it heard; clocks that waited for it stop. */
@ApplicationScoped
public class CompleteAssessment {
  private final RecordRoom room;
  private final FileEntries entries;
  private final RecordMilestone recordMilestone;

  /** For CDI's proxy only. */
  protected CompleteAssessment() {
    this(null, null, null);
  }

  @Inject
  public CompleteAssessment(RecordRoom room, FileEntries entries, RecordMilestone recordMilestone) {
    this.room = room;
    this.entries = entries;
    this.recordMilestone = recordMilestone;
  }

  /** Which one, and what it found. */
  public record Request(UUID assessment, Assessment.Findings findings) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Assessment assessment =
        entries
            .find(Assessment.class, request.assessment())
            .orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
    room.lend(assessment.child(), Optional.empty(), caller);
    room.tell(assessment.complete(request.findings(), room.today(), caller.actor(), room.moment()));
    assessment
        .kind()
        .completed()
        .ifPresent(
            reached ->
                recordMilestone.run(
                    RecordMilestone.Request.of(
                        assessment.child(), reached, room.on(request.findings().completedOn())),
                    caller));
  }
}
