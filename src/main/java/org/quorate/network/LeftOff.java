package org.quorate.network;

import java.util.Objects;

/**
 * Why somebody who belongs at the table was not asked, and who answers for that.
 *
 * @param reason from the closed list
 * @param words what else there is to say; needed with {@link Reason#OTHER}
 * @param by the name of whoever decided it
 */
public record LeftOff(Reason reason, String words, String by) {
  public LeftOff {
    Objects.requireNonNull(reason);
    words = Objects.requireNonNull(words).strip();
    Objects.requireNonNull(by);
  }

  /** The reasons that practice knows. */
  public enum Reason {
    /** Works with the person who is thought to have done the harm. */
    PERPETRATORS_WORKER,
    /** The family did not agree; consent gates child-in-need meetings only. */
    CONSENT_REFUSED,
    /** Asking them would put the child or somebody else at risk. */
    RISK_IF_INVITED,
    /** A colleague of the same service comes and speaks for them. */
    COLLEAGUE_COMES,
    /** They send a report and are not needed in the room. */
    REPORT_INSTEAD,
    NO_LONGER_INVOLVED,
    /** This area has no such service. */
    NO_SUCH_SERVICE,
    /** Looked for and not found in time. */
    NOT_IDENTIFIED_IN_TIME,
    OTHER
  }

  /** Whether the reason says enough by itself. */
  public boolean isExplained() {
    return reason != Reason.OTHER || !words.isEmpty();
  }
}
