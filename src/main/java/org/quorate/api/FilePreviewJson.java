package org.quorate.api;

import java.util.List;
import java.util.UUID;
import org.quorate.agency.file.CompareDirectoryFile.Shown;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.FileFault;
import org.quorate.agency.file.FileKind;
import org.quorate.kernel.Messages;

/**
 * What an uploaded file of the directory would do.
 *
 * @param digest to be sent back to confirm exactly this
 * @param faults where there is one, nothing of the file can be taken
 */
public record FilePreviewJson(
    UUID upload, FileKind kind, String digest, List<Change> lines, List<FaultJson> faults) {

  /**
   * @param line counted from 1, the header being the first; 0 where it concerns the whole file
   * @param column empty where it concerns the whole line
   */
  public record FaultJson(long line, String column, String problem, String detail) {}

  static FilePreviewJson of(UUID upload, Shown shown, Messages messages) {
    return new FilePreviewJson(
        upload,
        shown.kind(),
        shown.comparison().digest(),
        shown.comparison().lines(),
        shown.comparison().faults().stream().map(fault -> told(fault, messages)).toList());
  }

  private static FaultJson told(FileFault fault, Messages messages) {
    return new FaultJson(
        fault.line(), fault.column(), fault.fault().problem().key(), messages.fault(fault.fault()));
  }
}
