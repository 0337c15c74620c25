package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.plan.voice.LeavePlan;
import org.quorate.web.child.Question;

/** An agency leaves the plan; not while it has something to do in it. */
@ApplicationScoped
public class LeavePart implements PlanPart {
  private final LeavePlan leavePlan;

  /** For CDI's proxy only. */
  protected LeavePart() {
    this(null);
  }

  @Inject
  public LeavePart(LeavePlan leavePlan) {
    this.leavePlan = leavePlan;
  }

  @Override
  public String path() {
    return "leave";
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
    leavePlan.run(
        new LeavePlan.Request(sent.plan(), sent.seen(), new AgencyId(sent.one())), sent.by());
  }
}
