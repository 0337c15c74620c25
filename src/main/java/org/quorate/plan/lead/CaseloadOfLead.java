package org.quorate.plan.lead;

import org.quorate.agency.ProfessionalId;

/**
 * How many children one person leads for.
 *
 * @param team empty where they have none
 * @param children now
 * @param asked how many more they are asked to take over
 * @param most the local limit
 */
public record CaseloadOfLead(
    ProfessionalId professional,
    String name,
    String team,
    String agency,
    long children,
    long asked,
    int most) {
  public boolean isOver() {
    return children > most;
  }
}
