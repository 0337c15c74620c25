package org.quorate.agency.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/**
 * Takes an uploaded file into the directory, all of it or nothing, and only if it still does what
 * whoever confirms it was shown.
 */
@ApplicationScoped
public class TakeDirectoryFile {
  private final Guard guard;
  private final Uploads uploads;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected TakeDirectoryFile() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public TakeDirectoryFile(
      Guard guard,
      Uploads uploads,
      Agencies agencies,
      Professionals professionals,
      Event<Fact> facts,
      Clock clock) {
    this.guard = guard;
    this.uploads = uploads;
    this.agencies = agencies;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param digest of the {@link Comparison} that was shown
   */
  public record Request(UUID upload, String digest) {}

  /** What was done, as it had been shown. */
  @Transactional
  public CompareDirectoryFile.Shown run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Upload upload = CompareDirectoryFile.own(uploads, request.upload(), caller);
    DirectoryFile file = DirectoryFile.of(upload, agencies, professionals);
    Comparison comparison = file.comparison();
    if (!comparison.faults().isEmpty()) {
      throw new Rejected(FileProblem.FAULTS_LEFT);
    }
    if (!comparison.digest().equals(request.digest())) {
      throw new Rejected(FileProblem.CHANGED_SINCE_SHOWN);
    }
    file.take(agencies, professionals, caller.actor(), clock.instant()).forEach(facts::fire);
    uploads.forget(upload);
    return new CompareDirectoryFile.Shown(upload.kind(), comparison);
  }
}
