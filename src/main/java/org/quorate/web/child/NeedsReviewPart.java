package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.RecordNeedsReview;

/** Somebody looked at what she needs to learn. */
@ApplicationScoped
public class NeedsReviewPart implements Part {
  private final RecordNeedsReview recordNeedsReview;

  /** For CDI's proxy only. */
  protected NeedsReviewPart() {
    this(null);
  }

  @Inject
  public NeedsReviewPart(RecordNeedsReview recordNeedsReview) {
    this.recordNeedsReview = recordNeedsReview;
  }

  @Override
  public String path() {
    return "needs-review";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("needsKind", NeedsReview.Kind.class), ask.date("happenedOn"), ask.lines("found"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    RecordNeedsReview.Request request =
        new RecordNeedsReview.Request(
            sent.child(),
            answers.choice("needsKind", NeedsReview.Kind.class),
            answers.date("happenedOn"),
            answers.text("found"));
    answers.mustBeRight();
    recordNeedsReview.run(request, sent.by());
  }
}
