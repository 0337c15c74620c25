package org.quorate.child.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;

/** Writes down that an assessment began. */
@ApplicationScoped
public class RecordAssessment {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordAssessment() {
    this(null, null);
  }

  @Inject
  public RecordAssessment(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** {@code assessor} is empty where social care makes it itself. */
  public record Request(
      ChildId child, Assessment.Kind kind, Optional<AgencyId> assessor, LocalDate begun) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    room.mustBeInDirectory(request.assessor(), "assessor");
    Assessment assessment =
        Assessment.begin(
            request.child(),
            request.kind(),
            request.assessor(),
            request.begun(),
            room.today(),
            caller.actor(),
            room.moment());
    entries.store(assessment);
    room.tell(assessment.recorded(caller.actor()));
    return assessment.id();
  }
}
