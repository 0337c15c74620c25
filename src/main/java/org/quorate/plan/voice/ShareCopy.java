package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** Somebody is given a copy of the plan as its newest version stands. */
@ApplicationScoped
public class ShareCopy {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected ShareCopy() {}

  @Inject
  public ShareCopy(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Who. */
  public record Request(PlanId plan, Party party) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(party);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.take(request.plan(), caller);
    desk.mustBeKnown(plan, request.party());
    Copy copy =
        Copy.of(plan, desk.version(plan), request.party(), caller.actor(), desk.plans().instant());
    desk.voices().store(copy);
    desk.tell(plan, "copy", caller);
    return copy.id();
  }
}
