package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.area.AchieveArea;
import org.quorate.web.child.Question;

/** What was wanted is so; the next one that waits comes up. */
@ApplicationScoped
public class AchievePart implements PlanPart {
  private final AchieveArea achieveArea;

  /** For CDI's proxy only. */
  protected AchievePart() {
    this(null);
  }

  @Inject
  public AchievePart(AchieveArea achieveArea) {
    this.achieveArea = achieveArea;
  }

  @Override
  public String path() {
    return "achieve";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("evidence"));
  }

  @Override
  public void save(Sent sent) {
    achieveArea.run(
        new AchieveArea.Request(
            sent.plan(), sent.seen(), sent.one(), sent.answers().text("evidence")),
        sent.by());
  }
}
