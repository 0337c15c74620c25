package org.quorate.plan.version;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Category;
import org.quorate.plan.EndReason;
import org.quorate.plan.Member;
import org.quorate.plan.Picture;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.rulebook.PlanKind;

/** A plan as it stood at one moment, in plain values; what a {@link PlanVersion} keeps as JSON. */
public record PlanSnapshot(
    PlanKind kind,
    Plan.State state,
    Optional<Category> category,
    LocalDate startedOn,
    Optional<LocalDate> endedOn,
    Optional<EndReason> endReason,
    List<Area> areas,
    List<Seat> members) {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** One area, with the actions and scores it had. */
  public record Area(
      UUID id,
      int sequence,
      PriorityArea.State state,
      String worry,
      String outcome,
      String measure,
      Optional<UUID> owner,
      String childsWords,
      String familysWords,
      String childsTen,
      Optional<Picture> picture,
      List<Step> actions,
      List<Point> scores) {}

  /** One action; at most one of agency and family is named. */
  public record Step(
      UUID id,
      String what,
      Optional<UUID> professional,
      Optional<UUID> agency,
      Optional<UUID> familyMember,
      boolean byTheChild,
      LocalDate dueOn,
      int timesAWeek,
      PlanAction.State state,
      String evidence) {}

  /** One score. */
  public record Point(Score.By by, int points, LocalDate on) {}

  /** One agency. */
  public record Seat(UUID agency, boolean coreGroup) {}

  /** As it stands now. */
  public static PlanSnapshot of(Plan plan) {
    return new PlanSnapshot(
        plan.kind(),
        plan.state(),
        plan.category(),
        plan.startedOn(),
        plan.endedOn(),
        plan.endReason(),
        plan.areas().stream().map(PlanSnapshot::area).toList(),
        plan.members().stream().map(PlanSnapshot::seat).toList());
  }

  static PlanSnapshot read(String json) {
    return JSON.fromJson(json, PlanSnapshot.class);
  }

  String json() {
    return JSON.toJson(this);
  }

  private static Area area(PriorityArea area) {
    return new Area(
        area.id(),
        area.sequence(),
        area.state(),
        area.worry(),
        area.outcome(),
        area.measure(),
        area.owner().map(a -> a.value()),
        area.childsWords(),
        area.familysWords(),
        area.childsTen(),
        area.picture(),
        area.actions().stream().map(PlanSnapshot::step).toList(),
        area.scores().stream().map(s -> new Point(s.by(), s.points(), s.on())).toList());
  }

  private static Step step(PlanAction action) {
    ActionOwner owner = action.owner();
    return new Step(
        action.id(),
        action.what(),
        owner instanceof ActionOwner.Person person
            ? Optional.of(person.professional().value())
            : Optional.empty(),
        owner.agency().map(a -> a.value()),
        owner instanceof ActionOwner.Relative relative
            ? Optional.of(relative.familyMember())
            : Optional.empty(),
        owner instanceof ActionOwner.TheChild,
        action.dueOn(),
        action.timesAWeek(),
        action.state(),
        action.evidence());
  }

  private static Seat seat(Member member) {
    return new Seat(member.agency().value(), member.isInCoreGroup());
  }
}
