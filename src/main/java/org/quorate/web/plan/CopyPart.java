package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.voice.Party;
import org.quorate.plan.voice.ShareCopy;
import org.quorate.web.child.Question;

/** Who was given a copy of the plan as it stands. */
@ApplicationScoped
public class CopyPart implements PlanPart {
  private final ShareCopy shareCopy;

  /** For CDI's proxy only. */
  protected CopyPart() {
    this(null);
  }

  @Inject
  public CopyPart(ShareCopy shareCopy) {
    this.shareCopy = shareCopy;
  }

  @Override
  public String path() {
    return "copy";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.party("party", opened));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    Party party = answers.mustNameParty("party");
    answers.mustBeRight();
    shareCopy.run(new ShareCopy.Request(sent.plan(), party), sent.by());
  }
}
