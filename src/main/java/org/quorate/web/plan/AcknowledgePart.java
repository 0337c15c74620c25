package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.voice.AcknowledgeCopy;
import org.quorate.web.child.Question;

/** Whoever was given a copy says that they have it. */
@ApplicationScoped
public class AcknowledgePart implements PlanPart {
  private final AcknowledgeCopy acknowledgeCopy;

  /** For CDI's proxy only. */
  protected AcknowledgePart() {
    this(null);
  }

  @Inject
  public AcknowledgePart(AcknowledgeCopy acknowledgeCopy) {
    this.acknowledgeCopy = acknowledgeCopy;
  }

  @Override
  public String path() {
    return "acknowledge";
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
    acknowledgeCopy.run(new AcknowledgeCopy.Request(sent.one(), ""), sent.by());
  }
}
