package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.RecordCircumstance;
import org.quorate.rulebook.Circumstance;

/** Something is true of her from a day on. */
@ApplicationScoped
public class CircumstancePart implements Part {
  private static final List<Circumstance> RECORDED =
      Arrays.stream(Circumstance.values())
          .filter(c -> c.origin() == Circumstance.Origin.RECORDED)
          .toList();

  private final RecordCircumstance recordCircumstance;

  /** For CDI's proxy only. */
  protected CircumstancePart() {
    this(null);
  }

  @Inject
  public CircumstancePart(RecordCircumstance recordCircumstance) {
    this.recordCircumstance = recordCircumstance;
  }

  @Override
  public String path() {
    return "circumstance";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.many("circumstance", Circumstance.class, RECORDED),
        ask.date("from"),
        ask.date("to"),
        ask.agency("points-to"),
        ask.lines("note"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    RecordCircumstance.Request request =
        new RecordCircumstance.Request(
            sent.child(),
            answers.choice("circumstance", Circumstance.class),
            answers.date("from"),
            answers.optionalDate("to"),
            answers.optionalAgency("points-to"),
            answers.text("note"));
    answers.mustBeRight();
    recordCircumstance.run(request, sent.by());
  }
}
