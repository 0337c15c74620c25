package org.quorate.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.timescale.WorkingDays;

/**
 * The nine files of a rulebook, at hand as text. {@code config/rulebook/README.md} tells their
 * keepers what each column means.
 */
final class RulebookFiles {
  static final List<String> NAMES =
      List.of(
          "groups.csv",
          "meetings.csv",
          "timescales.csv",
          "invitations.csv",
          "quorum.csv",
          "patterns.csv",
          "limits.csv",
          "warnings.csv",
          "days.csv");

  private final Map<String, String> contents;
  private final Faults faults;

  /** Where the files come from. */
  interface Source {
    Optional<String> content(String file);
  }

  RulebookFiles(Map<String, String> contents, Faults faults) {
    this.contents = contents;
    this.faults = faults;
  }

  RulebookRows rows() {
    MeetingFiles meetings = new MeetingFiles(this);
    FigureFiles figures = new FigureFiles(this);
    return new RulebookRows(
        meetings.groups(),
        meetings.meetings(),
        figures.timescales(),
        meetings.invitations(),
        meetings.quorums(),
        figures.patterns(),
        figures.limits(),
        figures.warnings());
  }

  WorkingDays workingDays() {
    return new FigureFiles(this).workingDays();
  }

  List<Row> rows(String file, String... columns) {
    return CsvTable.rows(file, contents.get(file), List.of(columns), faults);
  }
}
