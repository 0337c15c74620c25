package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordedMilestones;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanDesk;
import org.quorate.rulebook.Milestone;

/**
 * Adult services take over: not before both sides have met with the young person, and somebody
 * there receives them by name.
 */
@ApplicationScoped
public class HandOverToAdults {
  private PlanDesk desk;
  private Transitions transitions;
  private RecordedMilestones log;
  private RecordMilestone milestones;

  /** For CDI's proxy only. */
  protected HandOverToAdults() {}

  @Inject
  public HandOverToAdults(
      PlanDesk desk, Transitions transitions, RecordedMilestones log, RecordMilestone milestones) {
    this.desk = desk;
    this.transitions = transitions;
    this.log = log;
    this.milestones = milestones;
  }

  /** {@code on} may lie back. */
  public record Request(ChildId child, Optional<Long> version, LocalDate on) {}

  @Transactional
  public void run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.END_PLAN, request.child().value());
    Transition transition =
        transitions
            .find(request.child())
            .orElseThrow(() -> new Rejected(EndingProblem.NO_TRANSITION));
    transition.mustStillBe(request.version());
    EndingFacts.HandedOverToAdults handedOver =
        transition.handOver(
            haveMet(request.child()), request.on(), desk.today(), caller.actor(), desk.instant());
    milestones.run(
        RecordMilestone.Request.of(
            request.child(), Milestone.ADULT_HANDOVER_DONE, desk.on(request.on())),
        caller);
    desk.tell(handedOver);
  }

  private boolean haveMet(ChildId child) {
    return log.of(child).stream()
        .anyMatch(
            line ->
                line.milestone() == Milestone.TRANSITION_MEETING_HELD
                    && !line.isPlanned()
                    && !line.isStruckOut());
  }
}
