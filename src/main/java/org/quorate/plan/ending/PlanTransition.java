package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanDesk;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Milestone;

/**
 * Names the adult service that a young person passes to, and who receives them there. The clock
 * that asks for it at sixteen and a half stops with the first.
 */
@ApplicationScoped
public class PlanTransition {
  private PlanDesk desk;
  private Transitions transitions;
  private Children children;
  private RecordMilestone milestones;

  /** For CDI's proxy only. */
  protected PlanTransition() {}

  @Inject
  public PlanTransition(
      PlanDesk desk, Transitions transitions, Children children, RecordMilestone milestones) {
    this.desk = desk;
    this.transitions = transitions;
    this.children = children;
    this.milestones = milestones;
  }

  public record Request(
      ChildId child, Optional<Long> version, Transition.Arrangement arrangement) {}

  @Transactional
  public void run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.MAKE_PLAN, request.child().value());
    desk.mustBeInDirectory(Optional.of(request.arrangement().service()), "service");
    LocalDate latest = latest(request.child());
    Instant now = desk.instant();
    Optional<Transition> known = transitions.find(request.child());
    Transition transition =
        known.orElseGet(() -> Transition.plan(request.child(), request.arrangement(), latest, now));
    if (known.isPresent()) {
      transition.mustStillBe(request.version());
      transition.rearrange(request.arrangement(), latest, now);
    } else {
      milestones.run(
          RecordMilestone.Request.of(request.child(), Milestone.TRANSITION_PLAN_MADE, now), caller);
    }
    transitions.store(transition);
    desk.tell(transition.planned(caller.actor()));
  }

  /** The birthday up to which support may go on. */
  private LocalDate latest(ChildId id) {
    Child child = children.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    LocalDate born = child.birth().born().orElseThrow(() -> new Rejected(EndingProblem.NOT_BORN));
    return born.plusMonths(
        desk.rulebook().limit(Limit.TRANSITION_SUPPORT_AGE_MONTHS, desk.today()));
  }
}
