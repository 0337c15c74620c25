package org.quorate.testing;

import static org.quorate.testing.ChildBuilder.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.Child;
import org.quorate.child.Deadline;
import org.quorate.child.RecordMilestone;
import org.quorate.plan.Category;
import org.quorate.plan.EndCondition;
import org.quorate.plan.EndPlan;
import org.quorate.plan.EndReason;
import org.quorate.plan.MakePlan;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;
import org.quorate.plan.PreparePlan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.version.VersionBook;
import org.quorate.rulebook.PlanKind;

/** Mia and everything that the use cases of {@code plan} need, in memory, on one day. */
public final class PlanRoom {
  public final ChildRoom childRoom;
  public final MemoryPlans plans = new MemoryPlans();
  public final MemoryPlanVersions versions = new MemoryPlanVersions();
  public final PlanDesk desk;
  public final RecordMilestone milestones;
  public final Child mia;

  public PlanRoom(LocalDate today) {
    childRoom = new ChildRoom(today);
    milestones = new RecordMilestone(childRoom.guard, childRoom.children, childRoom.log);
    desk =
        new PlanDesk(
            childRoom.guard,
            plans,
            new VersionBook(versions),
            childRoom.cast.inAgencies(),
            ChildRoom.RULEBOOK,
            childRoom.clock,
            ChildRoom.LONDON,
            childRoom.facts);
    mia =
        childRoom.keep(
            aChild().on(today).born(today.minusYears(14)).referredToAs("Q-4TZ9").build());
  }

  /** By a conference held on that day. */
  public Plan onChildProtection(LocalDate heldOn) {
    return make(
        PlanKind.CHILD_PROTECTION,
        Optional.of(Category.NEG),
        Plan.Start.byConference(heldOn, Optional.empty()));
  }

  public Plan inNeed(LocalDate from) {
    return make(
        PlanKind.CHILD_IN_NEED, Optional.empty(), Plan.Start.agreed(from, Optional.empty()));
  }

  public Plan make(PlanKind kind, Optional<Category> category, Plan.Start start) {
    PlanId id =
        new MakePlan(desk, milestones, childRoom.milestones)
            .run(
                new MakePlan.Request(mia.id(), kind, category, start, Optional.empty(), Set.of()),
                Caller.SERVICE);
    return plan(id);
  }

  public Plan prepared(PlanKind kind) {
    return plan(
        new PreparePlan(desk)
            .run(new PreparePlan.Request(mia.id(), kind, Optional.empty()), Caller.SERVICE));
  }

  /** By a conference on that day, where it is a child protection plan. */
  public void end(Plan plan, EndReason reason, LocalDate on, EndCondition... conditions) {
    EndPlan.under(List.of(conditions), desk, milestones)
        .run(
            new EndPlan.Request(
                plan.id(),
                Optional.empty(),
                new Plan.Ending(
                    on, reason, "As the meeting found.", Optional.of(on), Optional.empty()),
                Optional.empty()),
            Caller.SERVICE);
  }

  public UUID area(Plan plan, String worry) {
    return new AddArea(desk)
        .run(
            new AddArea.Request(
                plan.id(),
                Optional.empty(),
                PriorityArea.Content.of(worry, "It is better"),
                Optional.empty()),
            Caller.SERVICE);
  }

  public Plan plan(PlanId id) {
    return plans.find(id).orElseThrow();
  }

  /** The open clock of a rule. */
  public Optional<Deadline> clock(String rule) {
    return childRoom.deadlines.open(mia.id()).stream()
        .filter(deadline -> deadline.rule().equals(rule))
        .findFirst();
  }
}
