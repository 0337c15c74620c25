package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/**
 * A plan as its page shows it, in words.
 *
 * @param revision of the plan when it was read; its forms send it back
 * @param standing where it stands, as a word and its colour
 * @param facts since when, who leads, what is next
 * @param areas those that are open, in order
 * @param parked those that wait, in order
 * @param over those that are achieved or dropped
 * @param limit how many may be open, in a sentence
 * @param agencies each with what it has to do
 * @param silent how many agencies have nothing to do, in a sentence; empty where each has
 * @param said what is said about it
 * @param drafts what the reader began and has not sent
 * @param undo takes back what was done last; empty where that cannot be
 * @param writes whether the reader may change it
 */
public record PlanSheet(
    String address,
    String title,
    String named,
    String child,
    int revision,
    Standing standing,
    List<Row> facts,
    List<Area> areas,
    List<Waiting> parked,
    List<Over> over,
    String limit,
    List<Seat> agencies,
    String silent,
    List<Version> versions,
    List<Drawing> drawings,
    Optional<PlanSaid> said,
    List<Draft> drafts,
    Optional<Undo> undo,
    boolean writes) {
  public PlanSheet {
    facts = List.copyOf(facts);
    areas = List.copyOf(areas);
    parked = List.copyOf(parked);
    over = List.copyOf(over);
    agencies = List.copyOf(agencies);
    versions = List.copyOf(versions);
    drawings = List.copyOf(drawings);
    drafts = List.copyOf(drafts);
  }

  /** Where the plan stands. */
  public record Standing(String word, String colour) {}

  /**
   * One open area.
   *
   * @param latest what each voice said last, a sentence each
   * @param beyond why it is open beside as many as there may be; empty where it is not
   */
  public record Area(
      String id,
      int number,
      Drawing picture,
      String outcome,
      String worry,
      String measure,
      List<FamilySheet.Said> said,
      String ten,
      String owner,
      String beyond,
      List<String> latest,
      Drawing travelled,
      List<Step> steps,
      List<Link> forms) {
    public Area {
      said = List.copyOf(said);
      latest = List.copyOf(latest);
      steps = List.copyOf(steps);
      forms = List.copyOf(forms);
    }
  }

  /**
   * One action.
   *
   * @param moved the earlier dates, a sentence each
   * @param outcome what became of it; empty while it is open
   */
  public record Step(
      String id,
      String what,
      String who,
      String due,
      String often,
      List<String> moved,
      String state,
      String colour,
      String outcome,
      List<Link> forms) {
    public Step {
      moved = List.copyOf(moved);
      forms = List.copyOf(forms);
    }
  }

  /** One that waits. */
  public record Waiting(String id, String title, boolean first) {}

  /** One that is done with. */
  public record Over(String title, String word, String colour, String why) {}

  /** One agency on the plan. */
  public record Seat(String id, String name, String role, List<String> responsible) {
    public Seat {
      responsible = List.copyOf(responsible);
    }
  }

  /** A state that counts. */
  public record Version(int number, String why, String when, String by, Optional<String> compare) {}

  /** What was begun. */
  public record Draft(String title, String href, String when) {}

  /** One press takes it back. */
  public record Undo(String action, String words) {}
}
