package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.plan.voice.JoinPlan;
import org.quorate.web.child.Question;

/** An agency is on the plan from today, in its core group or beside it. */
@ApplicationScoped
public class JoinPart implements PlanPart {
  private final JoinPlan joinPlan;

  /** For CDI's proxy only. */
  protected JoinPart() {
    this(null);
  }

  @Inject
  public JoinPart(JoinPlan joinPlan) {
    this.joinPlan = joinPlan;
  }

  @Override
  public String path() {
    return "join";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.agency("agency", opened), ask.yesOrNo("coreGroup"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    AgencyId agency = answers.mustNameAgency("agency");
    answers.mustBeRight();
    joinPlan.run(
        new JoinPlan.Request(sent.plan(), sent.seen(), agency, answers.yes("coreGroup")),
        sent.by());
  }
}
