package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;
import org.quorate.plan.PriorityArea;

/** Says an area otherwise: worry, outcome, words, picture, who answers for it. */
@ApplicationScoped
public class AmendArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected AmendArea() {}

  @Inject
  public AmendArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** The whole of what the area says from now on. */
  public record Request(
      PlanId plan, Optional<Integer> seen, UUID area, PriorityArea.Content content) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(content);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.mustBeInDirectory(request.content().owner(), "owner");
    desk.keep(
        plan,
        plan.amend(request.area(), request.content(), caller.actor(), desk.instant()),
        caller);
  }
}
