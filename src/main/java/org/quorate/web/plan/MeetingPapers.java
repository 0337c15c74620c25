package org.quorate.web.plan;

import java.util.List;
import org.quorate.web.drawing.Drawing;

/**
 * What everybody at a table should have in hand: agenda, what was promised last time, the plans,
 * and what happened since.
 *
 * @param title "Core group about Mia, Thursday 4 December 2025, 10am"
 * @param facts when, where, who chairs, one line each
 * @param since from when on the chronology is told
 */
public record MeetingPapers(
    String address,
    String title,
    String reference,
    List<String> facts,
    List<String> agenda,
    List<Promise> promises,
    List<PlanOf> plans,
    String since,
    List<Happened> chronology,
    String made) {
  public MeetingPapers {
    facts = List.copyOf(facts);
    agenda = List.copyOf(agenda);
    promises = List.copyOf(promises);
    plans = List.copyOf(plans);
    chronology = List.copyOf(chronology);
  }

  /** Something that was promised at the meeting before this one. */
  public record Promise(String what, String who, String by) {}

  /** The plan of one child. */
  public record PlanOf(String title, String standing, List<Area> areas, List<String> parked) {
    public PlanOf {
      areas = List.copyOf(areas);
      parked = List.copyOf(parked);
    }
  }

  /** One area of it, as short as a table needs. */
  public record Area(
      String want, String worry, String know, List<Promise> steps, Drawing travelled) {
    public Area {
      steps = List.copyOf(steps);
    }
  }

  /** One line of what happened. */
  public record Happened(String when, String child, String what) {}
}
