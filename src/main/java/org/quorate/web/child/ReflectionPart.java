package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.knowledge.RecordReflectiveSession;
import org.quorate.child.knowledge.ReflectiveSession;

/** What the young person said. */
@ApplicationScoped
public class ReflectionPart implements Part {
  private final RecordReflectiveSession recordReflectiveSession;

  /** For CDI's proxy only. */
  protected ReflectionPart() {
    this(null);
  }

  @Inject
  public ReflectionPart(RecordReflectiveSession recordReflectiveSession) {
    this.recordReflectiveSession = recordReflectiveSession;
  }

  @Override
  public String path() {
    return "reflection";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.date("happenedOn"),
        ask.line("withWhom"),
        ask.lines("said"),
        ask.lines("helps"),
        ask.lines("consequence"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    ReflectiveSession.Details details =
        new ReflectiveSession.Details(
            answers.date("happenedOn"),
            answers.text("withWhom"),
            answers.text("said"),
            answers.text("helps"),
            answers.text("consequence"));
    answers.mustBeRight();
    recordReflectiveSession.run(
        new RecordReflectiveSession.Request(sent.child(), details), sent.by());
  }
}
