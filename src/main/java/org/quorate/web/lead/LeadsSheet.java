package org.quorate.web.lead;

import java.util.List;
import org.quorate.plan.lead.CaseloadOfLead;

/**
 * For whom the reader leads, what is asked of them, and for managers how many each leads for.
 *
 * @param person whether the reader is somebody of the directory, who can lead
 * @param board whether they may see the caseload of all
 * @param most the local limit
 */
public record LeadsSheet(
    boolean person,
    List<Line> asked,
    List<Line> led,
    boolean board,
    int most,
    List<Team> teams,
    List<CaseloadOfLead> caseloads) {
  /** A child, and what there is to say. */
  public record Line(String href, String who, String more) {}

  /** How many people of a team lead for how many children. */
  public record Team(String name, long people, long children) {}
}
