package org.quorate.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.quorate.kernel.Fact;

/** Writes every {@link Fact} into the trail, within the fact's own transaction. */
@ApplicationScoped
public class AuditRecorder {
  private final AuditTrail trail;

  /** For CDI's proxy only. */
  protected AuditRecorder() {
    this.trail = null;
  }

  @Inject
  public AuditRecorder(AuditTrail trail) {
    this.trail = trail;
  }

  public void record(@Observes Fact fact) {
    trail.append(AuditEntry.of(fact));
  }
}
