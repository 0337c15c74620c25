package org.quorate.warning.picture;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A caution, conviction or allegation of an adult who works with children or adults at risk.
 *
 * @param answered whoever must be told was told, or it is written down why not
 */
public record AdultConcern(UUID id, LocalDate on, Work work, boolean answered) {
  /** With whom the adult works. */
  public enum Work {
    CHILDREN,
    ADULTS_AT_RISK
  }
}
