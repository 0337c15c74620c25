package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.StrikeOutCircumstance;

/** It was recorded wrongly. */
@ApplicationScoped
public class CircumstanceStrikeOutPart implements Part {
  private final StrikeOutCircumstance strikeOutCircumstance;

  /** For CDI's proxy only. */
  protected CircumstanceStrikeOutPart() {
    this(null);
  }

  @Inject
  public CircumstanceStrikeOutPart(StrikeOutCircumstance strikeOutCircumstance) {
    this.strikeOutCircumstance = strikeOutCircumstance;
  }

  @Override
  public String path() {
    return "circumstance-strike-out";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.lines("why"));
  }

  @Override
  public void save(Sent sent) {
    strikeOutCircumstance.run(
        new StrikeOutCircumstance.Request(sent.one(), sent.form().text("why")), sent.by());
  }
}
