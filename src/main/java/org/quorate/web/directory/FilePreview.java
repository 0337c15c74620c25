package org.quorate.web.directory;

import java.util.List;
import java.util.UUID;
import org.quorate.agency.file.Comparison;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.agency.file.FileFault;
import org.quorate.agency.file.FileKind;
import org.quorate.web.Errors;

/**
 * What an uploaded file would do.
 *
 * @param refused why it was not taken just now; mostly nothing
 */
public record FilePreview(UUID upload, FileKind kind, Comparison comparison, Errors refused) {
  /** More lines than this are counted, not shown. */
  private static final int SHOWN = 200;

  public List<FileFault> faults() {
    return comparison.faults().stream().limit(SHOWN).toList();
  }

  /** Lines that do something. */
  public List<Change> changes() {
    return comparison.lines().stream()
        .filter(line -> line.verdict() != Verdict.UNCHANGED)
        .limit(SHOWN)
        .toList();
  }

  public long hidden() {
    return comparison.faults().isEmpty()
        ? count(Verdict.NEW) + count(Verdict.CHANGED) - changes().size()
        : comparison.faults().size() - faults().size();
  }

  public long count(Verdict verdict) {
    return comparison.count(verdict);
  }
}
