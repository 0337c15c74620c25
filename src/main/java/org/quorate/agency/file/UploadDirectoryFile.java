package org.quorate.agency.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/** Keeps a file that was sent until it is confirmed. The directory is not touched. */
@ApplicationScoped
public class UploadDirectoryFile {
  private final Guard guard;
  private final Uploads uploads;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected UploadDirectoryFile() {
    this(null, null, null);
  }

  @Inject
  public UploadDirectoryFile(Guard guard, Uploads uploads, Clock clock) {
    this.guard = guard;
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * @param file its bytes as they were sent
   */
  public record Request(FileKind kind, byte[] file) {}

  /** The upload's identifier, for looking at it and for confirming it. */
  @Transactional
  public UUID run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    UUID account = caller.account().orElseThrow(() -> new Rejected(AccessProblem.NOT_ALLOWED));
    String text = FileText.of(request.file());
    Upload upload = new Upload(account, request.kind(), text, clock.instant());
    uploads.keep(upload);
    return upload.id();
  }
}
