package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.trust.RecordTrustConcern;
import org.quorate.child.trust.TrustConcern;

/** What there is against an adult in a position of trust. */
@ApplicationScoped
public class TrustPart implements Part {
  private final RecordTrustConcern recordTrustConcern;

  /** For CDI's proxy only. */
  protected TrustPart() {
    this(null);
  }

  @Inject
  public TrustPart(RecordTrustConcern recordTrustConcern) {
    this.recordTrustConcern = recordTrustConcern;
  }

  @Override
  public String path() {
    return "trust";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.line("adult"),
        ask.few("trustKind", TrustConcern.Kind.class),
        ask.date("happenedOn"),
        ask.few("worksWith", TrustConcern.WorksWith.class),
        ask.line("position"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    TrustConcern.Details details =
        new TrustConcern.Details(
            answers.choice("trustKind", TrustConcern.Kind.class),
            answers.text("adult"),
            answers.choice("worksWith", TrustConcern.WorksWith.class),
            answers.text("position"),
            answers.date("happenedOn"));
    answers.mustBeRight();
    recordTrustConcern.run(new RecordTrustConcern.Request(sent.child(), details), sent.by());
  }
}
