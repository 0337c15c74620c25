package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;

/** Opens the referrals of a child to whoever has business with her; each reading is audited. */
@ApplicationScoped
public class ReadReferrals {
  private final Guard guard;
  private final Children children;
  private final Referrals referrals;
  private final Deadlines deadlines;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ReadReferrals() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ReadReferrals(
      Guard guard,
      Children children,
      Referrals referrals,
      Deadlines deadlines,
      Event<Fact> facts,
      Clock clock) {
    this.guard = guard;
    this.children = children;
    this.referrals = referrals;
    this.deadlines = deadlines;
    this.facts = facts;
    this.clock = clock;
  }

  /** A number of queries that does not grow with the referrals. */
  @Transactional
  public ReferralFile run(ChildId id, String page, Caller caller) {
    guard.require(caller, Permission.READ_CHILD, id.value());
    Child child =
        children.withIds(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    List<Referral> all = referrals.of(id);
    Set<UUID> matters = all.stream().map(r -> r.id().value()).collect(Collectors.toSet());
    List<Deadline> clocks =
        deadlines.of(id).stream()
            .filter(clock -> clock.matter().filter(matters::contains).isPresent())
            .toList();
    facts.fire(
        new Viewed(caller.actor(), clock.instant(), Set.of(Subject.child(id.value())), page));
    return new ReferralFile(child, all, clocks);
  }

  /** The file in which a referral lies. */
  @Transactional
  public ReferralFile run(ReferralId id, String page, Caller caller) {
    Referral referral = referrals.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return run(referral.child(), page, caller);
  }
}
