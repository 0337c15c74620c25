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

/** Writes down how much of its lessons a child came to. */
@ApplicationScoped
public class RecordAttendance {
  private final RecordRoom room;
  private final FileEntries entries;

  /** For CDI's proxy only. */
  protected RecordAttendance() {
    this(null, null);
  }

  @Inject
  public RecordAttendance(RecordRoom room, FileEntries entries) {
    this.room = room;
    this.entries = entries;
  }

  /** Both days are included. */
  public record Request(ChildId child, LocalDate from, LocalDate to, int percent) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    Attendance entry =
        Attendance.record(
            request.child(),
            request.from(),
            request.to(),
            request.percent(),
            room.today(),
            caller.actor(),
            room.moment());
    entries.store(entry);
    room.tell(entry.recorded(caller.actor()));
    return entry.id();
  }
}
