package org.quorate.web.meeting;

import java.util.List;

/**
 * What a meeting came to, in words.
 *
 * @param decided what was decided about each child
 * @param dissents who disagreed, a sentence each
 * @param summary may be empty
 * @param by who wrote it down, and when
 */
public record Outcome(
    List<Decided> decided,
    List<Promise> promises,
    List<String> dissents,
    String summary,
    String by) {
  public Outcome {
    decided = List.copyOf(decided);
    promises = List.copyOf(promises);
    dissents = List.copyOf(dissents);
  }

  /** What was decided about one child, a sentence each. */
  public record Decided(String child, List<String> sentences) {
    public Decided {
      sentences = List.copyOf(sentences);
    }
  }

  /** Who does what by when. */
  public record Promise(String what, String who, String by) {}
}
