package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.web.Form;

/**
 * The last step: everything in words before anything is sent.
 *
 * @param when in words; empty where no date is chosen
 * @param where a line each
 * @param problems what must be put right first
 * @param warnings what may be sent all the same
 * @param quorum what makes it quorate
 * @param canBeQuorate whether it is, once all those asked come
 * @param asked who receives what
 * @param leftOff who was left off and why
 */
public record CheckStep(
    Step step,
    Optional<String> when,
    List<String> where,
    List<Gap> problems,
    List<Thought> warnings,
    String quorum,
    boolean canBeQuorate,
    List<Receives> asked,
    List<LineView> leftOff,
    Form form) {
  public CheckStep {
    where = List.copyOf(where);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    asked = List.copyOf(asked);
    leftOff = List.copyOf(leftOff);
  }

  /**
   * Something that must be put right before sending.
   *
   * @param text what is wrong
   * @param whys why it matters, a sentence each
   * @param href where to put it right
   * @param mend what the link says
   */
  public record Gap(String text, List<String> whys, String href, String mend) {
    public Gap {
      whys = List.copyOf(whys);
    }
  }

  /**
   * Something worth a thought; it may be sent all the same.
   *
   * @param whys why it matters, a sentence each; may be empty
   */
  public record Thought(String text, List<String> whys) {
    public Thought {
      whys = List.copyOf(whys);
    }
  }

  /**
   * One who will be written to.
   *
   * @param mail as it will arrive; empty while no date is chosen
   */
  public record Receives(LineView line, Optional<Mail> mail) {}

  /**
   * A mail, before it is sent.
   *
   * @param calendar the calendar object that goes with it
   */
  public record Mail(String subject, String text, String calendar) {}
}
