package org.quorate.agency.file;

import java.util.List;

/**
 * What taking a file would do to the directory, line by line.
 *
 * @param lines those without a fault, in the order of the file
 * @param faults where there is one, nothing of the file can be taken
 * @param digest of the file and of everything in the directory that it would change: whoever
 *     confirms sends it back, and so confirms this and nothing else
 */
public record Comparison(List<Change> lines, List<FileFault> faults, String digest) {
  public Comparison {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  public long count(Verdict verdict) {
    return lines.stream().filter(line -> line.verdict() == verdict).count();
  }

  /** Whether there is anything to confirm. */
  public boolean canBeTaken() {
    return faults.isEmpty() && count(Verdict.UNCHANGED) < lines.size();
  }

  /** What a line means for the directory. */
  public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED
  }

  /**
   * One line.
   *
   * @param line its number in the file
   * @param name of the agency or the person
   * @param differences empty unless it is changed
   */
  public record Change(long line, String name, Verdict verdict, List<Difference> differences) {
    public Change {
      differences = List.copyOf(differences);
    }
  }

  /** A column whose value changes; either side may be empty. */
  public record Difference(String column, String from, String to) {}
}
