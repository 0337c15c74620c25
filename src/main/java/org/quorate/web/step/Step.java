package org.quorate.web.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.web.Form;
import org.quorate.web.child.Answers;
import org.quorate.web.child.Asking;
import org.quorate.web.child.Question;

/**
 * One small form: what it asks, what it shows filled in, and what it does.
 *
 * @param path the last piece of its address, and of the keys of its words
 * @param needs what its reader must be allowed, so that nobody fills in what is refused afterwards
 * @param filled as it is first shown
 */
public record Step(
    String path,
    Permission needs,
    Function<Asking, List<Question>> questions,
    Form filled,
    Taking taking) {

  /** A form that begins empty. */
  public static Step of(
      String path, Permission needs, Function<Asking, List<Question>> questions, Taking taking) {
    return new Step(path, needs, questions, Form.EMPTY, taking);
  }

  /** Only a sentence and a button. */
  public static Step button(String path, Permission needs, Taking taking) {
    return of(path, needs, ask -> List.of(), taking);
  }

  /** The same form, filled in. */
  public Step showing(Form form) {
    return new Step(path, needs, questions, form, taking);
  }

  /** What is done with what was typed. */
  @FunctionalInterface
  public interface Taking {
    /**
     * Throws {@code Rejected} with every fault; what was typed is shown again.
     *
     * @param seen the version that the form was shown of
     * @return where to go then; empty for the matter's own page
     */
    Optional<String> take(Answers answers, Optional<Long> seen, Caller caller);
  }
}
