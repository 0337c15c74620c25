package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.Consent;
import org.quorate.child.RecordConsent;

/** Somebody of her family, or she herself, agreed to help, refused it, or took that back. */
@ApplicationScoped
public class ConsentPart implements Part {
  private final RecordConsent recordConsent;

  /** For CDI's proxy only. */
  protected ConsentPart() {
    this(null);
  }

  @Inject
  public ConsentPart(RecordConsent recordConsent) {
    this.recordConsent = recordConsent;
  }

  @Override
  public String path() {
    return "consent";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("consent", Consent.Standing.class), ask.date("said-on"), ask.lines("note"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    Consent.Said said =
        new Consent.Said(
            sent.child(),
            answers.choice("consent", Consent.Standing.class),
            sent.item(),
            answers.date("said-on"),
            answers.text("note"));
    answers.mustBeRight();
    recordConsent.run(new RecordConsent.Request(said), sent.by());
  }
}
