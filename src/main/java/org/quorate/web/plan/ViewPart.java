package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Rejected;
import org.quorate.plan.voice.RecordView;
import org.quorate.plan.voice.View;
import org.quorate.web.child.Question;

/** What the child or the family says, and what was done about it. */
@ApplicationScoped
public class ViewPart implements PlanPart {
  private final RecordView recordView;

  /** For CDI's proxy only. */
  protected ViewPart() {
    this(null);
  }

  @Inject
  public ViewPart(RecordView recordView) {
    this.recordView = recordView;
  }

  @Override
  public String path() {
    return "view";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.few("by", View.By.class), ask.date("on"), ask.lines("said"), ask.lines("response"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    View.By by = answers.mustChoose("by", View.By.class);
    LocalDate on = answers.date("on");
    answers.mustBeRight();
    try {
      recordView.run(
          new RecordView.Request(
              sent.plan(), new View.Said(by, on, answers.text("said"), answers.text("response"))),
          sent.by());
    } catch (Rejected rejected) {
      throw PlanAnswers.named(rejected, "words", "said");
    }
  }
}
