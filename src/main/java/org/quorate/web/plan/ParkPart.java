package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.area.ParkArea;
import org.quorate.web.child.Question;

/** Not now: it waits, as the first of those that wait. */
@ApplicationScoped
public class ParkPart implements PlanPart {
  private final ParkArea parkArea;

  /** For CDI's proxy only. */
  protected ParkPart() {
    this(null);
  }

  @Inject
  public ParkPart(ParkArea parkArea) {
    this.parkArea = parkArea;
  }

  @Override
  public String path() {
    return "park";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of();
  }

  @Override
  public Optional<String> undoneBy() {
    return Optional.of("bring-up");
  }

  @Override
  public boolean isDrafted() {
    return false;
  }

  @Override
  public void save(Sent sent) {
    parkArea.run(new ParkArea.Request(sent.plan(), sent.seen(), sent.one()), sent.by());
  }
}
