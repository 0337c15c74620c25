package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A rule whose breaking somebody is told of; how to tell that it is broken is code.
 *
 * @param id as the catalogue names it: {@code INV-05}
 * @param ladder the severities it climbs, in order; one where it has only one
 * @param told who hears of it, first the one who can put it right
 * @param escalateAfter working days without an act until the next one up is told; empty where
 *     nobody else is
 * @param firesWhen in plain words and without figures: those are in the other files
 * @param clearsWhen likewise
 */
public record WarningRule(
    String id,
    List<Severity> ladder,
    List<Told> told,
    OptionalInt escalateAfter,
    String firesWhen,
    String clearsWhen,
    LocalDate from,
    String source) {
  public WarningRule {
    ladder = List.copyOf(ladder);
    told = List.copyOf(told);
  }

  /** The roles that warnings are addressed to. */
  public enum Told {
    LEAD_PROFESSIONAL,
    OLD_LEAD_PROFESSIONAL,
    NEW_LEAD_PROFESSIONAL,
    TEAM_MANAGER,
    SERVICE_MANAGER,
    CHAIR,
    CONVENOR,
    IRO,
    AGENCY_LEAD,
    RHI_PROVIDER,
    POLICE_MISSING,
    SEND,
    ACTION_OWNER,
    AUTHOR
  }
}
