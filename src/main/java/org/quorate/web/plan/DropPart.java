package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.area.DropArea;
import org.quorate.web.child.Question;

/** Not needed any more, with the reason. */
@ApplicationScoped
public class DropPart implements PlanPart {
  private final DropArea dropArea;

  /** For CDI's proxy only. */
  protected DropPart() {
    this(null);
  }

  @Inject
  public DropPart(DropArea dropArea) {
    this.dropArea = dropArea;
  }

  @Override
  public String path() {
    return "drop";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("why"));
  }

  @Override
  public void save(Sent sent) {
    dropArea.run(
        new DropArea.Request(sent.plan(), sent.seen(), sent.one(), sent.answers().text("why")),
        sent.by());
  }
}
