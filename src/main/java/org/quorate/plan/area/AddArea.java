package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.OverLimit;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.PriorityArea;

/** Adds a priority area: open where there is a free place, else parked behind the others. */
@ApplicationScoped
public class AddArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected AddArea() {}

  @Inject
  public AddArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** What is added; {@code over} says why it is to be open beyond the limit. */
  public record Request(
      PlanId plan, Optional<Integer> seen, PriorityArea.Content content, Optional<OverLimit> over) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(content);
      Objects.requireNonNull(over);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.mustBeInDirectory(request.content().owner(), "owner");
    PlanFacts.AreaChanged added =
        plan.add(
            request.content(),
            desk.mostOpenAreas(),
            request.over(),
            caller.actor(),
            desk.instant());
    desk.keep(plan, added, caller);
    return added.area();
  }
}
