package org.quorate.agency.file;

import org.quorate.kernel.Problem;

/** What can be wrong with a file of agencies or professionals, or with one of its cells. */
public enum FileProblem implements Problem {
  KIND_MISSING(Kind.INVALID),
  NO_FILE(Kind.INVALID),
  TOO_LARGE(Kind.INVALID),
  NOT_UTF8(Kind.INVALID),
  NOT_CSV(Kind.INVALID),
  NO_LINES(Kind.INVALID),
  TOO_MANY_LINES(Kind.INVALID),
  COLUMN_MISSING(Kind.INVALID),
  COLUMN_UNKNOWN(Kind.INVALID),
  COLUMN_TWICE(Kind.INVALID),
  TOO_MANY_CELLS(Kind.INVALID),
  TOO_FEW_CELLS(Kind.INVALID),
  /** Two lines of one file speak of the same agency or person. */
  SAID_TWICE(Kind.INVALID),
  AGENCY_UNKNOWN(Kind.INVALID),
  /** Two agencies have this name, and the line does not say of which area. */
  AGENCY_UNCLEAR(Kind.INVALID),
  AGENCY_CLOSED(Kind.INVALID),
  /** Somebody known was reached there before: the line is likely to be old. */
  FORMER_ADDRESS(Kind.INVALID),
  DEPUTY_UNKNOWN(Kind.INVALID),
  /** The file was to be taken although faults were found in it. */
  FAULTS_LEFT(Kind.INVALID),
  /** Whoever confirms must have seen what will happen; the directory has changed since. */
  CHANGED_SINCE_SHOWN(Kind.CONFLICT),
  /** Taken already, or replaced by a newer one. */
  UPLOAD_GONE(Kind.GONE);

  private final Kind kind;

  FileProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "agency-file";
  }
}
