package org.quorate.web.child;

import java.util.List;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;

/**
 * One field of a form, and how it is asked.
 *
 * @param section a heading above it; empty where none begins here
 */
public record Question(Kind kind, Field field, List<Choice> choices, String section) {
  /** How a question is asked. */
  public enum Kind {
    LINE,
    LINES,
    DATE,
    ONE_OF_FEW,
    ONE_OF_MANY,
    TICK
  }

  static Question line(Field field) {
    return new Question(Kind.LINE, field, List.of(), "");
  }

  static Question lines(Field field) {
    return new Question(Kind.LINES, field, List.of(), "");
  }

  static Question date(Field field) {
    return new Question(Kind.DATE, field, List.of(), "");
  }

  static Question oneOfFew(Field field, List<Choice> choices) {
    return new Question(Kind.ONE_OF_FEW, field, choices, "");
  }

  static Question oneOfMany(Field field, List<Choice> choices) {
    return new Question(Kind.ONE_OF_MANY, field, choices, "");
  }

  static Question tick(Field field, List<Choice> choices) {
    return new Question(Kind.TICK, field, choices, "");
  }

  public Question under(String heading) {
    return new Question(kind, field, choices, heading);
  }
}
