package org.quorate.referral;

import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildId;

/** Every referral of every child. */
public interface Referrals {
  Optional<Referral> find(ReferralId id);

  /** Keeps a new one, or what has changed of a known one. */
  void store(Referral referral);

  /** Those of a child, the newest first; one query. */
  List<Referral> of(ChildId child);
}
