package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.trust.AnswerTrustConcern;
import org.quorate.child.trust.TrustConcern;

/** Who was told of it, or why nobody was. */
@ApplicationScoped
public class TrustAnswerPart implements Part {
  private final AnswerTrustConcern answerTrustConcern;

  /** For CDI's proxy only. */
  protected TrustAnswerPart() {
    this(null);
  }

  @Inject
  public TrustAnswerPart(AnswerTrustConcern answerTrustConcern) {
    this.answerTrustConcern = answerTrustConcern;
  }

  @Override
  public String path() {
    return "trust-answer";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("told", TrustConcern.Told.class), ask.date("toldOn"), ask.lines("whyNot"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    AnswerTrustConcern.Request request =
        new AnswerTrustConcern.Request(
            sent.one(),
            answers.optionalChoice("told", TrustConcern.Told.class),
            answers.optionalDate("toldOn"),
            answers.text("whyNot"));
    answers.mustBeRight();
    answerTrustConcern.run(request, sent.by());
  }
}
