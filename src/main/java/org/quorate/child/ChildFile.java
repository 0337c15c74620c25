package org.quorate.child;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything this room knows of one child, as it was read at one moment: for her page, for the API,
 * for whoever prepares a meeting.
 *
 * @param household the records of her siblings, as far as they have one and the reader may see them
 * @param recorded every circumstance ever recorded, newest first, those struck out among them
 * @param involvements every one there was, the open ones first
 * @param due the clocks that run, the one that ends first before the others
 * @param today the day on which it was read, where the authority lies
 */
public record ChildFile(
    Child child,
    List<Child> household,
    List<RecordedCircumstance> recorded,
    List<Involvement> involvements,
    List<Deadline> due,
    LocalDate today) {
  public ChildFile {
    household = List.copyOf(household);
    recorded = List.copyOf(recorded);
    involvements = List.copyOf(involvements);
    due = List.copyOf(due);
  }

  /** What is true of her today. */
  public ChildCircumstances circumstances() {
    return ChildCircumstances.on(child, household, recorded, involvements, today);
  }
}
