package org.quorate.referral;

import java.util.Objects;
import java.util.UUID;

/** Names one {@link Referral}; it is also the matter to which its panel's clock belongs. */
public record ReferralId(UUID value) {
  public ReferralId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
