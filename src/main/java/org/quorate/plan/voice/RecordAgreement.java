package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** Writes down who agrees with the plan and who does not, with their reason. */
@ApplicationScoped
public class RecordAgreement {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected RecordAgreement() {}

  @Inject
  public RecordAgreement(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Who, where they stand, and their words. */
  public record Request(PlanId plan, Party party, Agreement.Stance stance, String words) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(party);
      Objects.requireNonNull(stance);
      Objects.requireNonNull(words);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.takeFor(request.plan(), request.party().agency(), caller);
    desk.mustBeKnown(plan, request.party());
    Agreement agreement =
        Agreement.of(
            plan,
            desk.version(plan),
            request.party(),
            request.stance(),
            request.words(),
            caller.actor(),
            desk.plans().instant());
    desk.voices().store(agreement);
    desk.tell(plan, request.stance().name(), caller);
    return agreement.id();
  }
}
