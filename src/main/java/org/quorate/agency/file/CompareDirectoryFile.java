package org.quorate.agency.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Rejected;

/** Says what taking an uploaded file would do. Nothing is changed. */
@ApplicationScoped
public class CompareDirectoryFile {
  private final Guard guard;
  private final Uploads uploads;
  private final Agencies agencies;
  private final Professionals professionals;

  /** For CDI's proxy only. */
  protected CompareDirectoryFile() {
    this(null, null, null, null);
  }

  @Inject
  public CompareDirectoryFile(
      Guard guard, Uploads uploads, Agencies agencies, Professionals professionals) {
    this.guard = guard;
    this.uploads = uploads;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  /** Which of the caller's own uploads. */
  public record Request(UUID upload) {}

  /** What kind of file it is, and what it would do. */
  public record Shown(FileKind kind, Comparison comparison) {}

  @Transactional
  public Shown run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Upload upload = own(uploads, request.upload(), caller);
    return new Shown(upload.kind(), DirectoryFile.of(upload, agencies, professionals).comparison());
  }

  static Upload own(Uploads uploads, UUID id, Caller caller) {
    return caller
        .account()
        .flatMap(account -> uploads.find(id, account))
        .orElseThrow(() -> new Rejected(FileProblem.UPLOAD_GONE));
  }
}
