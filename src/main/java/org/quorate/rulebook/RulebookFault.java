package org.quorate.rulebook;

/**
 * One thing that is wrong with a rulebook, where, in words for whoever keeps it.
 *
 * @param line the line of the file as an editor counts it; nought where the whole file is meant
 */
public record RulebookFault(String file, long line, String message) {
  /** As start-up prints it: {@code timescales.csv:7 unknown milestone STRATEGY_HELDD}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + " " + message;
  }
}
