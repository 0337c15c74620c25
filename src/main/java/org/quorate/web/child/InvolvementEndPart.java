package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.EndInvolvement;

/** An agency works with her no longer. */
@ApplicationScoped
public class InvolvementEndPart implements Part {
  private final EndInvolvement endInvolvement;

  /** For CDI's proxy only. */
  protected InvolvementEndPart() {
    this(null);
  }

  @Inject
  public InvolvementEndPart(EndInvolvement endInvolvement) {
    this.endInvolvement = endInvolvement;
  }

  @Override
  public String path() {
    return "involvement-end";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("to"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    EndInvolvement.Request request = new EndInvolvement.Request(sent.one(), answers.date("to"));
    answers.mustBeRight();
    endInvolvement.run(request, sent.by());
  }
}
