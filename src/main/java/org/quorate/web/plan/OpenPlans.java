package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.audit.Viewed;
import org.quorate.child.Child;
import org.quorate.child.Children;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.Plans;
import org.quorate.plan.version.PlanSnapshot;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.version.PlanVersions;

/** Opens a plan for its pages; each reading is audited. */
@ApplicationScoped
public class OpenPlans {
  private final Plans plans;
  private final PlanVersions versions;
  private final Children children;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Guard guard;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected OpenPlans() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public OpenPlans(
      Plans plans,
      PlanVersions versions,
      Children children,
      Agencies agencies,
      Professionals professionals,
      Guard guard,
      Event<Fact> facts,
      Clock clock) {
    this.plans = plans;
    this.versions = versions;
    this.children = children;
    this.agencies = agencies;
    this.professionals = professionals;
    this.guard = guard;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Opens it.
   *
   * @param page what is shown, for the trail
   * @param needed what the caller wants to do: {@code READ_CHILD}, or {@code MAKE_PLAN} for a form
   */
  @Transactional
  public OpenedPlan run(UUID id, String page, Permission needed, Caller caller) {
    guard.require(caller, needed);
    Plan plan = plans.find(new PlanId(id)).orElseThrow(OpenPlans::notThere);
    guard.require(caller, needed, plan.child().value());
    Child child = children.find(plan.child()).orElseThrow(OpenPlans::notThere);
    List<PlanVersion> numbered = versions.numbered(plan.id());
    facts.fire(
        new Viewed(
            caller.actor(),
            clock.instant(),
            Set.of(Subject.child(child.id().value()), new Subject(Subject.Kind.PLAN, id)),
            page));
    Stream<PlanSnapshot> states = numbered.stream().map(PlanVersion::snapshot);
    return new OpenedPlan(
        plan,
        PlanNames.of(plan, child, states, agencies, professionals),
        numbered,
        guard.allows(caller, Permission.MAKE_PLAN));
  }

  private static Rejected notThere() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }
}
