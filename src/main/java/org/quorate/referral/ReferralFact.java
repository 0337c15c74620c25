package org.quorate.referral;

import java.time.Instant;
import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Something that happened to one referral. */
public sealed interface ReferralFact extends Fact {
  ChildId child();

  ReferralId referral();

  @Override
  default Set<Subject> about() {
    return Set.of(
        Subject.child(child().value()), new Subject(Subject.Kind.REFERRAL, referral().value()));
  }

  @Override
  default String what() {
    return "Referral." + getClass().getSimpleName();
  }

  /** A child was referred. */
  record Made(Actor by, Instant at, ChildId child, ReferralId referral, Forum forum)
      implements ReferralFact {
    @Override
    public String detail() {
      return forum.name();
    }
  }

  /** The lead professional knows of it. */
  record Acknowledged(Actor by, Instant at, ChildId child, ReferralId referral)
      implements ReferralFact {}

  /** It was accepted, refused or withdrawn. */
  record Concluded(
      Actor by, Instant at, ChildId child, ReferralId referral, ReferralOutcome outcome)
      implements ReferralFact {
    @Override
    public String detail() {
      return outcome.name();
    }
  }

  /** It is known what happens instead. */
  record AlternativeSet(Actor by, Instant at, ChildId child, ReferralId referral)
      implements ReferralFact {}

  /** A refusal was answered. */
  record Challenged(Actor by, Instant at, ChildId child, ReferralId referral)
      implements ReferralFact {}
}
