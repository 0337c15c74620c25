package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildFile;
import org.quorate.child.StartInvolvement;

/** An agency works with her, in a role, from a day on. */
@ApplicationScoped
public class InvolvementPart implements Part {
  private final StartInvolvement startInvolvement;

  /** For CDI's proxy only. */
  protected InvolvementPart() {
    this(null);
  }

  @Inject
  public InvolvementPart(StartInvolvement startInvolvement) {
    this.startInvolvement = startInvolvement;
  }

  @Override
  public String path() {
    return "involvement";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.agency("agency"), ask.line("role"), ask.date("from"), ask.date("to"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    StartInvolvement.Request request =
        new StartInvolvement.Request(
            sent.child(),
            answers.agency("agency"),
            Optional.empty(),
            answers.text("role"),
            answers.date("from"),
            answers.optionalDate("to"));
    answers.mustBeRight();
    startInvolvement.run(request, sent.by());
  }
}
