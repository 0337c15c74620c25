package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.summary.CaseSummaries;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.summary.WriteCaseSummary;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/** What helps, what makes it worse, what sets it off, what to do in a crisis: on one page. */
@ApplicationScoped
public class SummaryPart implements PlanPart {
  private final WriteCaseSummary writeCaseSummary;
  private final CaseSummaries summaries;

  /** For CDI's proxy only. */
  protected SummaryPart() {
    this(null, null);
  }

  @Inject
  public SummaryPart(WriteCaseSummary writeCaseSummary, CaseSummaries summaries) {
    this.writeCaseSummary = writeCaseSummary;
    this.summaries = summaries;
  }

  @Override
  public String path() {
    return "summary";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.lines("helps"), ask.lines("worsens"), ask.lines("triggers"), ask.lines("inCrisis"));
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    return summaries
        .newest(opened.plan().id())
        .map(CaseSummary::content)
        .map(
            now ->
                Form.with(
                    "helps", now.helps(),
                    "worsens", now.worsens(),
                    "triggers", now.triggers(),
                    "inCrisis", now.inCrisis()))
        .orElse(Form.EMPTY);
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    writeCaseSummary.run(
        new WriteCaseSummary.Request(
            sent.plan(),
            new CaseSummary.Content(
                answers.text("helps"),
                answers.text("worsens"),
                answers.text("triggers"),
                answers.text("inCrisis"))),
        sent.by());
  }
}
