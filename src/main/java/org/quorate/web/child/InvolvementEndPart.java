package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quorate.child.EndInvolvement;

/** An agency works with her no longer. */
@ApplicationScoped
public class InvolvementEndPart implements EndPart {
  private final EndInvolvement endInvolvement;

  /** For CDI's proxy only. */
  protected InvolvementEndPart() {
    this(null);
  }

  @Inject
  public InvolvementEndPart(EndInvolvement endInvolvement) {
    this.endInvolvement = endInvolvement;
  }

  @Override
  public String path() {
    return "involvement-end";
  }

  @Override
  public void end(Sent sent, LocalDate lastDay) {
    endInvolvement.run(new EndInvolvement.Request(sent.one(), lastDay), sent.by());
  }
}
