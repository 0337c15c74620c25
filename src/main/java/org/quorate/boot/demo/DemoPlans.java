package org.quorate.boot.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.Agency;
import org.quorate.child.ChildId;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Category;
import org.quorate.plan.EndPlan;
import org.quorate.plan.EndReason;
import org.quorate.plan.MakePlan;
import org.quorate.plan.Picture;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanId;
import org.quorate.plan.Plans;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.action.AgreeAction;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.area.AmendArea;
import org.quorate.plan.area.BringUpArea;
import org.quorate.plan.area.GroupAreas;
import org.quorate.plan.area.ParkArea;
import org.quorate.plan.area.ScoreProgress;
import org.quorate.plan.version.MarkVersion;
import org.quorate.rulebook.PlanKind;

/**
 * The demo's plans: a plan of eleven targets that is cut to three areas, one that ended too early,
 * and one in which each step has somebody who takes it.
 */
@ApplicationScoped
public class DemoPlans {
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

  /** The day on which the long list became areas. */
  private static final String CUT = "-15wd";

  @Inject private DemoDirectory directory;
  @Inject private DemoChildren children;
  @Inject private DemoClock clock;
  @Inject private DemoReading reading;
  @Inject private Plans plans;
  @Inject private MakePlan makePlan;
  @Inject private EndPlan endPlan;
  @Inject private AddArea addArea;
  @Inject private AmendArea amendArea;
  @Inject private GroupAreas groupAreas;
  @Inject private ParkArea parkArea;
  @Inject private BringUpArea bringUpArea;
  @Inject private AgreeAction agreeAction;
  @Inject private ScoreProgress scoreProgress;
  @Inject private MarkVersion markVersion;

  private final Map<String, PlanId> open = new HashMap<>();
  private final Map<String, UUID> areas = new HashMap<>();

  public void make(DemoDays days) {
    DemoTable.rows("plans.csv").forEach(row -> plan(row, days));
    targets(days);
    DemoTable.rows("areas.csv").forEach(row -> area(row, days));
    DemoTable.rows("actions.csv").forEach(row -> action(row, days));
    keepCut(days);
    DemoTable.rows("scores.csv").forEach(row -> score(row, days));
  }

  private void plan(NamedCsvRecord row, DemoDays days) {
    String key = row.getField("child");
    ChildId child = children.child(key);
    LocalDate from = days.workingDay(row.getField("from"));
    clock.tellOf(days.at(from, AFTERNOON));
    PlanKind kind = PlanKind.valueOf(row.getField("kind"));
    boolean protection = kind == PlanKind.CHILD_PROTECTION;
    PlanId plan =
        makePlan.run(
            new MakePlan.Request(
                child,
                kind,
                Optional.of(row.getField("category"))
                    .filter(c -> !c.isEmpty())
                    .map(Category::valueOf),
                protection
                    ? Plan.Start.byConference(from, Optional.empty())
                    : Plan.Start.agreed(from, Optional.empty()),
                Optional.empty(),
                Set.of()),
            children.workerOf(key));
    if (row.getField("to").isEmpty()) {
      open.put(key, plan);
    } else {
      end(plan, row, days, children.workerOf(key));
    }
  }

  private void end(PlanId plan, NamedCsvRecord row, DemoDays days, Caller worker) {
    LocalDate day = days.workingDay(row.getField("to"));
    clock.tellOf(days.at(day, AFTERNOON));
    endPlan.run(
        new EndPlan.Request(
            plan,
            Optional.empty(),
            new Plan.Ending(
                day,
                EndReason.valueOf(row.getField("ended")),
                row.getField("why"),
                Optional.of(day),
                Optional.empty()),
            Optional.empty()),
        worker);
  }

  /** Typed as they came, a long list; weeks later grouped into the areas that they belong to. */
  private void targets(DemoDays days) {
    Map<String, Map<String, List<UUID>>> groups = new HashMap<>();
    for (NamedCsvRecord row : DemoTable.rows("targets.csv")) {
      String key = row.getField("child");
      clock.tellOf(days.at(days.workingDay(row.getField("typed")), AFTERNOON));
      UUID target =
          addArea.run(
              new AddArea.Request(
                  open.get(key),
                  Optional.empty(),
                  PriorityArea.Content.worry(row.getField("target")),
                  Optional.empty()),
              children.workerOf(key));
      groups
          .computeIfAbsent(key, k -> new HashMap<>())
          .computeIfAbsent(row.getField("area"), g -> new ArrayList<>())
          .add(target);
    }
    groups.forEach((key, of) -> cut(key, of, days));
  }

  private void cut(String key, Map<String, List<UUID>> groups, DemoDays days) {
    Caller worker = children.workerOf(key);
    PlanId plan = open.get(key);
    markVersion.run(
        new MarkVersion.Request(plan, Optional.empty(), "As the meeting wrote it"), worker);
    clock.tellOf(days.at(days.workingDay(CUT), AFTERNOON));
    groups.forEach(
        (number, targets) -> {
          if (!number.isEmpty()) {
            areas.put(key + number, targets.getFirst());
            if (targets.size() > 1) {
              groupAreas.run(
                  new GroupAreas.Request(
                      plan,
                      Optional.empty(),
                      targets.subList(1, targets.size()),
                      targets.getFirst(),
                      "One thing to the family"),
                  worker);
            }
          }
        });
    Set<UUID> kept = Set.copyOf(areas.values());
    for (UUID each : areas(plan, true)) {
      if (!kept.contains(each)) {
        parkArea.run(new ParkArea.Request(plan, Optional.empty(), each), worker);
      }
    }
    for (UUID each : areas(plan, false)) {
      if (kept.contains(each)) {
        bringUpArea.run(
            new BringUpArea.Request(plan, Optional.empty(), each, Optional.empty()), worker);
      }
    }
  }

  /** What the list became, to be read beside what it was. */
  private void keepCut(DemoDays days) {
    clock.tellOf(days.at(days.workingDay(CUT), AFTERNOON));
    DemoTable.rows("targets.csv").stream()
        .map(row -> row.getField("child"))
        .distinct()
        .forEach(
            key ->
                markVersion.run(
                    new MarkVersion.Request(
                        open.get(key), Optional.empty(), "Cut to three areas with the family"),
                    children.workerOf(key)));
  }

  private List<UUID> areas(PlanId plan, boolean opened) {
    return reading.run(
        () -> {
          Plan now = plans.find(plan).orElseThrow();
          return (opened ? now.openAreas() : now.parkedAreas())
              .stream().map(PriorityArea::id).toList();
        });
  }

  private void area(NamedCsvRecord row, DemoDays days) {
    String key = row.getField("child");
    clock.tellOf(days.at(days.workingDay(row.getField("day")), AFTERNOON));
    PriorityArea.Content content =
        new PriorityArea.Content(
            row.getField("worry"),
            row.getField("outcome"),
            row.getField("measure"),
            directory.agencyIf(row.getField("owner")),
            row.getField("childs_words"),
            row.getField("familys_words"),
            row.getField("ten"),
            Optional.of(Picture.valueOf(row.getField("picture"))));
    UUID grouped = areas.get(key + row.getField("area"));
    if (grouped == null) {
      areas.put(
          key + row.getField("area"),
          addArea.run(
              new AddArea.Request(open.get(key), Optional.empty(), content, Optional.empty()),
              children.workerOf(key)));
    } else {
      amendArea.run(
          new AmendArea.Request(open.get(key), Optional.empty(), grouped, content),
          children.workerOf(key));
    }
  }

  private void action(NamedCsvRecord row, DemoDays days) {
    String key = row.getField("child");
    clock.tellOf(days.at(days.workingDay(row.getField("agreed")), AFTERNOON));
    agreeAction.run(
        new AgreeAction.Request(
            open.get(key),
            Optional.empty(),
            areas.get(key + row.getField("area")),
            new PlanAction.Terms(
                row.getField("what"),
                Optional.of(owner(row.getField("who"), key)),
                days.day(row.getField("due")),
                Integer.parseInt(row.getField("times_a_week")))),
        children.workerOf(key));
  }

  /** An address, a mailbox, {@code CHILD} or the relation of somebody of the family. */
  private ActionOwner owner(String who, String child) {
    if (who.equals("CHILD")) {
      return new ActionOwner.TheChild();
    }
    if (!who.contains("@")) {
      return new ActionOwner.Relative(children.relative(child, who));
    }
    Optional<Agency> agency = directory.agencyAt(who);
    return agency.isPresent()
        ? new ActionOwner.Service(agency.get().id())
        : new ActionOwner.Person(directory.person(who).id(), directory.person(who).agency());
  }

  private void score(NamedCsvRecord row, DemoDays days) {
    String key = row.getField("child");
    LocalDate day = days.workingDay(row.getField("day"));
    clock.tellOf(days.at(day, AFTERNOON));
    scoreProgress.run(
        new ScoreProgress.Request(
            open.get(key),
            Optional.empty(),
            areas.get(key + row.getField("area")),
            Score.By.valueOf(row.getField("by")),
            Integer.parseInt(row.getField("points")),
            day,
            row.getField("words")),
        children.workerOf(key));
  }
}
