package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/**
 * Several targets become one area: their actions move into it. How Rebecca's eleven targets became
 * three.
 */
@ApplicationScoped
public class GroupAreas {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected GroupAreas() {}

  @Inject
  public GroupAreas(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which areas go into which other, and why. */
  public record Request(
      PlanId plan, Optional<Integer> seen, List<UUID> targets, UUID into, String why) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(targets);
      Objects.requireNonNull(into);
      Objects.requireNonNull(why);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.group(
            request.targets(),
            request.into(),
            request.why(),
            desk.today(),
            caller.actor(),
            desk.instant()),
        caller);
  }
}
