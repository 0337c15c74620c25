package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quorate.child.EndCircumstance;

/** True no longer. */
@ApplicationScoped
public class CircumstanceEndPart implements EndPart {
  private final EndCircumstance endCircumstance;

  /** For CDI's proxy only. */
  protected CircumstanceEndPart() {
    this(null);
  }

  @Inject
  public CircumstanceEndPart(EndCircumstance endCircumstance) {
    this.endCircumstance = endCircumstance;
  }

  @Override
  public String path() {
    return "circumstance-end";
  }

  @Override
  public void end(Sent sent, LocalDate lastDay) {
    endCircumstance.run(new EndCircumstance.Request(sent.one(), lastDay), sent.by());
  }
}
