package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.voice.RecordContribution;
import org.quorate.web.child.Question;

/** What an agency did or saw for this version of the plan. */
@ApplicationScoped
public class ContributionPart implements PlanPart {
  private final RecordContribution recordContribution;

  /** For CDI's proxy only. */
  protected ContributionPart() {
    this(null);
  }

  @Inject
  public ContributionPart(RecordContribution recordContribution) {
    this.recordContribution = recordContribution;
  }

  @Override
  public String path() {
    return "contribution";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.agency("agency", opened), ask.lines("said"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    AgencyId agency = answers.mustNameAgency("agency");
    answers.mustBeRight();
    try {
      recordContribution.run(
          new RecordContribution.Request(sent.plan(), agency, answers.text("said")), sent.by());
    } catch (Rejected rejected) {
      throw PlanAnswers.named(rejected, "words", "said");
    }
  }
}
