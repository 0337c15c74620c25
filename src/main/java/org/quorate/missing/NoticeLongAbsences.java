package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;

/**
 * Finds the children who by now have been missing so long that somebody must decide on a strategy
 * discussion, though nobody wrote anything down meanwhile. Called by the timetable; calling it
 * twice changes nothing.
 */
@ApplicationScoped
public class NoticeLongAbsences {
  private static final int AT_ONCE = 100;

  private final MissingDesk desk;
  private final PatternCheck pattern;
  private final MissingEpisodes episodes;
  private final Guard guard;

  /** For CDI's proxy only. */
  protected NoticeLongAbsences() {
    this(null, null, null, null);
  }

  @Inject
  public NoticeLongAbsences(
      MissingDesk desk, PatternCheck pattern, MissingEpisodes episodes, Guard guard) {
    this.desk = desk;
    this.pattern = pattern;
    this.episodes = episodes;
    this.guard = guard;
  }

  /** How many were found. */
  @Transactional
  public int run(Caller caller) {
    guard.require(caller, Permission.REPORT_MISSING);
    Instant now = desk.moment();
    Instant before = now.minus(Duration.ofHours(pattern.longHours(now)));
    var found = episodes.missingSince(before, AT_ONCE);
    found.forEach(id -> pattern.of(desk.lend(id, Optional.empty(), caller), now, caller));
    return found.size();
  }
}
