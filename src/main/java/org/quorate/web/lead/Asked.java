package org.quorate.web.lead;

import java.util.ArrayList;
import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.web.Form;
import org.quorate.web.child.Question;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;

/** Puts the questions of one form, with what was typed and what is wrong with it. */
record Asked(Messages words, Form form) {
  Question line(String name) {
    return new Question(Question.Kind.LINE, field(name).from(form), List.of(), "");
  }

  Question lines(String name) {
    return new Question(Question.Kind.LINES, field(name).from(form), List.of(), "");
  }

  Question date(String name) {
    return new Question(Question.Kind.DATE, field(name).dateFrom(form), List.of(), "");
  }

  Question few(String name, List<Choice> choices) {
    return new Question(Question.Kind.ONE_OF_FEW, field(name).from(form), choices, "");
  }

  /** In a list that begins with nothing chosen. */
  Question many(String name, List<Choice> choices) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", words.text("lead-form.choose")));
    all.addAll(choices);
    return new Question(Question.Kind.ONE_OF_MANY, field(name).from(form), all, "");
  }

  List<Choice> named(List<? extends Enum<?>> constants) {
    return constants.stream().map(c -> Choice.of(c.name(), words.name(c))).toList();
  }

  private Field field(String name) {
    Field field = Field.named(name, words.text("lead-form." + name));
    return words.find("lead-form." + name + ".hint").map(field::hint).orElse(field);
  }
}
