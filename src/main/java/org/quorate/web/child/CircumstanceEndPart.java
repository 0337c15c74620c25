package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.EndCircumstance;

/** True no longer. */
@ApplicationScoped
public class CircumstanceEndPart implements Part {
  private final EndCircumstance endCircumstance;

  /** For CDI's proxy only. */
  protected CircumstanceEndPart() {
    this(null);
  }

  @Inject
  public CircumstanceEndPart(EndCircumstance endCircumstance) {
    this.endCircumstance = endCircumstance;
  }

  @Override
  public String path() {
    return "circumstance-end";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("to"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    EndCircumstance.Request request = new EndCircumstance.Request(sent.one(), answers.date("to"));
    answers.mustBeRight();
    endCircumstance.run(request, sent.by());
  }
}
