package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.RecordBirth;
import org.quorate.child.Sex;

/** An expected child was born. */
@ApplicationScoped
public class BirthPart implements Part {
  private final RecordBirth recordBirth;

  /** For CDI's proxy only. */
  protected BirthPart() {
    this(null);
  }

  @Inject
  public BirthPart(RecordBirth recordBirth) {
    this.recordBirth = recordBirth;
  }

  @Override
  public String path() {
    return "birth";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("dateOfBirth"), ask.few("sex", Sex.class));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    RecordBirth.Request request =
        new RecordBirth.Request(
            sent.child(),
            sent.version(),
            answers.date("dateOfBirth"),
            answers.choice("sex", Sex.class));
    answers.mustBeRight();
    recordBirth.run(request, sent.by());
  }
}
