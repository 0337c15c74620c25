package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.knowledge.CloseKnowledgeGap;

/** What nobody knew is known. */
@ApplicationScoped
public class GapClosedPart implements Part {
  private final CloseKnowledgeGap closeKnowledgeGap;

  /** For CDI's proxy only. */
  protected GapClosedPart() {
    this(null);
  }

  @Inject
  public GapClosedPart(CloseKnowledgeGap closeKnowledgeGap) {
    this.closeKnowledgeGap = closeKnowledgeGap;
  }

  @Override
  public String path() {
    return "gap-closed";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.lines("answer"), ask.date("answeredOn"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    CloseKnowledgeGap.Request request =
        new CloseKnowledgeGap.Request(
            sent.one(), answers.text("answer"), answers.date("answeredOn"));
    answers.mustBeRight();
    closeKnowledgeGap.run(request, sent.by());
  }
}
