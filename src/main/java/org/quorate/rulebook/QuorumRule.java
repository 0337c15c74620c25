package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who must be present for a meeting to decide safely.
 *
 * @param force how binding it is
 * @param services statutory services each of which must be present, by any of its seats
 * @param sectors seats each of which must be taken
 * @param atLeastAgencies how many different agencies in all, the required ones included; nought
 *     where no number is set
 * @param directContact whether an agency beyond the required ones counts only if it works with the
 *     child itself
 * @param familyPresent whether a member of the family must be there
 */
public record QuorumRule(
    Set<MeetingType> meetings,
    Force force,
    Set<Sector.Statutory> services,
    Set<Sector> sectors,
    int atLeastAgencies,
    boolean directContact,
    boolean familyPresent,
    LocalDate from,
    String source) {
  public QuorumRule {
    meetings = Sets.ordered(meetings);
    services = Sets.ordered(services);
    sectors = Sets.ordered(sectors);
  }

  /** How binding a quorum is. */
  public enum Force {
    /** Without it the meeting is inquorate. */
    REQUIRED,
    /** Local practice differs; this is what we suggest, and say so. */
    SUGGESTED,
    /** None is set; fewer agencies than this make the meeting advisory. */
    ADVISORY,
    /** The panel's own terms of reference decide; what is named here is its usual membership. */
    TERMS_OF_REFERENCE,
    /** The question does not arise. */
    NONE
  }
}
