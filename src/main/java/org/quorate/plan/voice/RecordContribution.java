package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** An agency says what it did or saw for the plan; its own people may write it down themselves. */
@ApplicationScoped
public class RecordContribution {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected RecordContribution() {}

  @Inject
  public RecordContribution(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Whose, and what. */
  public record Request(PlanId plan, AgencyId agency, String words) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(agency);
      Objects.requireNonNull(words);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.takeFor(request.plan(), Optional.of(request.agency()), caller);
    desk.mustBeKnown(plan, Party.agency(request.agency()));
    Contribution said =
        Contribution.of(
            plan,
            desk.version(plan),
            request.agency(),
            request.words(),
            caller.actor(),
            desk.plans().instant());
    desk.voices().store(said);
    desk.tell(plan, "contribution", caller);
    return said.id();
  }
}
