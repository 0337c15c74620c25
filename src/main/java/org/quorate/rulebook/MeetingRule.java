package org.quorate.rulebook;

import java.time.LocalDate;

/**
 * What a kind of meeting is for and how it is run here, in the words of the procedures.
 *
 * @param family whether the child and family take part
 */
public record MeetingRule(
    MeetingType type,
    String purpose,
    String convenedBy,
    String chairedBy,
    String recordTo,
    Family family,
    LocalDate from,
    String source) {

  /** The family's part. */
  public enum Family {
    /** They take part; only the chair may exclude somebody, with a reason. */
    ATTENDS,
    /** They take part and nobody is asked without their consent. */
    ATTENDS_BY_CONSENT,
    /** It is their meeting. */
    LEADS,
    /** They do not attend; their views come through the child's worker. */
    REPRESENTED,
    /** They do not attend; that is recorded with the reason. */
    ABSENT
  }
}
