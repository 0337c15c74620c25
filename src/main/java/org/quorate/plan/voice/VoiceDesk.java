package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.Children;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/**
 * Where whatever is said about a plan comes in: from those who write plans, and from the people of
 * an agency for their own.
 */
@ApplicationScoped
public class VoiceDesk {
  private PlanDesk desk;
  private Voices voices;
  private Children children;

  /** For CDI's proxy only. */
  protected VoiceDesk() {}

  @Inject
  public VoiceDesk(PlanDesk desk, Voices voices, Children children) {
    this.desk = desk;
    this.voices = voices;
    this.children = children;
  }

  Plan take(PlanId plan, Caller caller) {
    return desk.lend(plan, Optional.empty(), caller);
  }

  /** For somebody of that agency, or for whoever writes plans. */
  Plan takeFor(PlanId which, Optional<AgencyId> agency, Caller caller) {
    boolean own =
        agency.isPresent()
            && caller.agency().equals(agency.map(AgencyId::value))
            && desk.guard().allows(caller, Permission.REPLY_FOR_OWN_AGENCY);
    return own
        ? desk.take(which, Permission.REPLY_FOR_OWN_AGENCY, Optional.empty(), caller)
        : take(which, caller);
  }

  /** The version that is the newest now: what is said is said of it. */
  int version(Plan plan) {
    return desk.book().newestNumber(plan);
  }

  void mustBeKnown(Plan plan, Party party) {
    desk.mustBeInDirectory(party.agency(), "agency");
    boolean stranger =
        party.familyMember().isPresent()
            && children.find(plan.child()).stream()
                .flatMap(child -> child.familyMembers().stream())
                .noneMatch(member -> party.familyMember().get().equals(member.id()));
    if (stranger) {
      throw new Rejected(PlanProblem.OWNER_UNKNOWN, "familyMember");
    }
  }

  void tell(Plan plan, String what, Caller caller) {
    desk.tell(new PlanFacts.Noted(caller.actor(), desk.instant(), plan.id(), plan.child(), what));
  }

  Voices voices() {
    return voices;
  }

  PlanDesk plans() {
    return desk;
  }

  static Rejected notThere() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }
}
