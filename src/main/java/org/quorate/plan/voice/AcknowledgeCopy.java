package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;

/**
 * Somebody who was given a copy says that they have it; an agency's people may say so themselves.
 */
@ApplicationScoped
public class AcknowledgeCopy {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected AcknowledgeCopy() {}

  @Inject
  public AcknowledgeCopy(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Which copy, and who says so; empty for the caller. */
  public record Request(UUID copy, String by) {
    public Request {
      Objects.requireNonNull(copy);
      Objects.requireNonNull(by);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Copy copy = desk.voices().findCopy(request.copy()).orElseThrow(VoiceDesk::notThere);
    Plan plan = desk.takeFor(copy.plan(), copy.party().agency(), caller);
    String by = request.by().isBlank() ? caller.name() : request.by().strip();
    copy.acknowledge(by, desk.plans().instant());
    desk.tell(plan, "acknowledgement", caller);
  }
}
