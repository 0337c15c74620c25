package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is said about a plan, newest first.
 *
 * @param contributions what agencies did and saw
 * @param views what child and family say, with what was done about it
 * @param summary how everybody acts in a crisis; empty while there is none
 */
public record PlanSaid(
    List<Line> contributions,
    List<Line> views,
    List<Line> agreements,
    List<Line> copies,
    Optional<Summary> summary) {
  public PlanSaid {
    contributions = List.copyOf(contributions);
    views = List.copyOf(views);
    agreements = List.copyOf(agreements);
    copies = List.copyOf(copies);
  }

  /**
   * One line.
   *
   * @param who says it or has it
   * @param tag where they stand; empty where that is not asked
   * @param words may be empty
   * @param below who wrote it down, or what was done about it
   * @param press the part that settles it, with its item; empty where nothing is open
   */
  public record Line(String who, String tag, String words, String below, Optional<String> press) {}

  /** One page for a crisis; questions and answers in turn. */
  public record Summary(String title, List<Answer> answers) {
    public Summary {
      answers = List.copyOf(answers);
    }
  }

  /** One of the four things it says. */
  public record Answer(String question, String answer) {}
}
