package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.action.ReopenAction;
import org.quorate.web.child.Question;

/** It was not done after all. */
@ApplicationScoped
public class ReopenPart implements PlanPart {
  private final ReopenAction reopenAction;

  /** For CDI's proxy only. */
  protected ReopenPart() {
    this(null);
  }

  @Inject
  public ReopenPart(ReopenAction reopenAction) {
    this.reopenAction = reopenAction;
  }

  @Override
  public String path() {
    return "reopen";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of();
  }

  @Override
  public boolean isDrafted() {
    return false;
  }

  @Override
  public void save(Sent sent) {
    reopenAction.run(new ReopenAction.Request(sent.plan(), sent.seen(), sent.one()), sent.by());
  }
}
