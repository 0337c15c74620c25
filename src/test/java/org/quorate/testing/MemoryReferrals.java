package org.quorate.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralId;
import org.quorate.referral.Referrals;

/** {@link Referrals} kept in memory, for tests without a database. */
public final class MemoryReferrals implements Referrals {
  private final Map<ReferralId, Referral> kept = new LinkedHashMap<>();

  @Override
  public Optional<Referral> find(ReferralId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(Referral referral) {
    kept.put(referral.id(), referral);
  }

  @Override
  public List<Referral> of(ChildId child) {
    return kept.values().stream()
        .filter(r -> r.child().equals(child))
        .sorted(
            Comparator.comparing(Referral::referredOn)
                .thenComparing(Referral::recordedAt)
                .reversed())
        .toList();
  }
}
