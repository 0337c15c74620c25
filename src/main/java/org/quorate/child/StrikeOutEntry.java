package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/**
 * Strikes out what was written wrongly in a child's file; it stays readable, with the reason, and
 * what it started or stopped is set right.
 */
@ApplicationScoped
public class StrikeOutEntry {
  private final RecordRoom room;
  private final FileEntries entries;
  private final RecordedMilestones milestones;
  private final ChildLog log;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected StrikeOutEntry() {
    this(null, null, null, null, null);
  }

  @Inject
  public StrikeOutEntry(
      RecordRoom room,
      FileEntries entries,
      RecordedMilestones milestones,
      ChildLog log,
      ZoneId zone) {
    this.room = room;
    this.entries = entries;
    this.milestones = milestones;
    this.log = log;
    this.zone = zone;
  }

  /** Which entry, and what was wrong about it. */
  public record Request(UUID entry, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    FileEntry entry =
        entries.find(request.entry()).orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
    room.lend(entry.child(), Optional.empty(), caller);
    room.tell(entry.strikeOut(request.why(), caller.actor(), room.moment()));
    milestones.of(entry.child()).stream()
        .filter(line -> !line.isStruckOut() && entry.wrote(line, zone))
        .forEach(line -> log.strikeOut(line, request.why(), caller.actor()));
  }
}
