package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.RecordKnowledgeGap;

/** What nobody knows yet, and who finds it out. */
@ApplicationScoped
public class GapPart implements Part {
  private final RecordKnowledgeGap recordKnowledgeGap;

  /** For CDI's proxy only. */
  protected GapPart() {
    this(null);
  }

  @Inject
  public GapPart(RecordKnowledgeGap recordKnowledgeGap) {
    this.recordKnowledgeGap = recordKnowledgeGap;
  }

  @Override
  public String path() {
    return "gap";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.lines("question"),
        ask.agency("closer"),
        ask.line("person"),
        ask.date("happenedOn"),
        ask.date("reviewOn"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    KnowledgeGap.Details details =
        new KnowledgeGap.Details(
            answers.date("happenedOn"),
            answers.text("question"),
            answers.agency("closer"),
            answers.text("person"),
            answers.date("reviewOn"),
            Optional.empty());
    answers.mustBeRight();
    recordKnowledgeGap.run(new RecordKnowledgeGap.Request(sent.child(), details), sent.by());
  }
}
