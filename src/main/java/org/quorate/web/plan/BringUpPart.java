package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.area.BringUpArea;
import org.quorate.web.child.Question;

/** Now: into a free place, or beyond the limit with a reason and a manager. */
@ApplicationScoped
public class BringUpPart implements PlanPart {
  private final BringUpArea bringUpArea;

  /** For CDI's proxy only. */
  protected BringUpPart() {
    this(null);
  }

  @Inject
  public BringUpPart(BringUpArea bringUpArea) {
    this.bringUpArea = bringUpArea;
  }

  @Override
  public String path() {
    return "bring-up";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("overReason"), ask.line("overManager"));
  }

  @Override
  public Optional<String> undoneBy() {
    return Optional.of("park");
  }

  @Override
  public void save(Sent sent) {
    bringUpArea.run(
        new BringUpArea.Request(sent.plan(), sent.seen(), sent.one(), sent.answers().over()),
        sent.by());
  }
}
