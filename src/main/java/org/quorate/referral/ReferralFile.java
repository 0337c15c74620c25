package org.quorate.referral;

import java.util.List;
import java.util.Optional;
import org.quorate.child.Child;
import org.quorate.child.Deadline;

/**
 * The referrals of one child as they were read at one moment.
 *
 * @param referrals newest first
 * @param clocks those that any of them started
 */
public record ReferralFile(Child child, List<Referral> referrals, List<Deadline> clocks) {
  public ReferralFile {
    referrals = List.copyOf(referrals);
    clocks = List.copyOf(clocks);
  }

  public List<NeedThread> threads() {
    return NeedThread.of(referrals);
  }

  /** The story that a referral belongs to. */
  public NeedThread threadOf(Referral referral) {
    return new NeedThread(
        referrals.reversed().stream().filter(r -> r.thread().equals(referral.thread())).toList());
  }

  public Optional<Referral> one(ReferralId id) {
    return referrals.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public List<Deadline> clocksOf(Referral referral) {
    return clocks.stream()
        .filter(clock -> clock.matter().filter(referral.id().value()::equals).isPresent())
        .toList();
  }
}
