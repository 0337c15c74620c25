package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ExplainLateness;
import org.quorate.child.LateReason;

/** Why a limit cannot be met, and which manager knows. */
@ApplicationScoped
public class LatenessPart implements Part {
  private final ExplainLateness explainLateness;

  /** For CDI's proxy only. */
  protected LatenessPart() {
    this(null);
  }

  @Inject
  public LatenessPart(ExplainLateness explainLateness) {
    this.explainLateness = explainLateness;
  }

  @Override
  public String path() {
    return "lateness";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.many("late-kind", LateReason.class, List.of(LateReason.values())),
        ask.lines("reason"),
        ask.line("manager"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    explainLateness.run(
        new ExplainLateness.Request(
            sent.one(),
            answers.choice("late-kind", LateReason.class),
            answers.text("reason"),
            answers.text("manager")),
        sent.by());
  }
}
