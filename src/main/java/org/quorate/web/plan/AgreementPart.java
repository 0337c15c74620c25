package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Rejected;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.Party;
import org.quorate.plan.voice.RecordAgreement;
import org.quorate.web.child.Question;

/** Who agrees with the plan and who does not, with the reason. */
@ApplicationScoped
public class AgreementPart implements PlanPart {
  private final RecordAgreement recordAgreement;

  /** For CDI's proxy only. */
  protected AgreementPart() {
    this(null);
  }

  @Inject
  public AgreementPart(RecordAgreement recordAgreement) {
    this.recordAgreement = recordAgreement;
  }

  @Override
  public String path() {
    return "agreement";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.party("party", opened), ask.few("stance", Agreement.Stance.class), ask.lines("said"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    Party party = answers.mustNameParty("party");
    Agreement.Stance stance = answers.mustChoose("stance", Agreement.Stance.class);
    answers.mustBeRight();
    try {
      recordAgreement.run(
          new RecordAgreement.Request(sent.plan(), party, stance, answers.text("said")), sent.by());
    } catch (Rejected rejected) {
      throw PlanAnswers.named(rejected, "words", "said");
    }
  }
}
