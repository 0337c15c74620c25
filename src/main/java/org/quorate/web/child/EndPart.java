package org.quorate.web.child;

import java.time.LocalDate;
import java.util.List;
import org.quorate.child.ChildFile;

/** Something of her record ends: only its last day is asked. */
interface EndPart extends Part {
  void end(Sent sent, LocalDate lastDay);

  @Override
  default List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("to"));
  }

  @Override
  default void save(Sent sent) {
    Answers answers = sent.answers();
    LocalDate lastDay = answers.date("to");
    answers.mustBeRight();
    end(sent, lastDay);
  }
}
