package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.version.MarkVersion;
import org.quorate.web.child.Question;

/** This state counts: it gets a number, and can be compared with others. */
@ApplicationScoped
public class VersionPart implements PlanPart {
  private final MarkVersion markVersion;

  /** For CDI's proxy only. */
  protected VersionPart() {
    this(null);
  }

  @Inject
  public VersionPart(MarkVersion markVersion) {
    this.markVersion = markVersion;
  }

  @Override
  public String path() {
    return "mark";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("why"));
  }

  @Override
  public void save(Sent sent) {
    markVersion.run(
        new MarkVersion.Request(sent.plan(), sent.seen(), sent.answers().text("why")), sent.by());
  }
}
