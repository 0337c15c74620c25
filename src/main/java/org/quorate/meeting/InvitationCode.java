package org.quorate.meeting;

import java.util.Objects;

/**
 * The ten neutral characters that name an invitation in a reply link and in the address that
 * calendar programs answer to. It is no secret by itself: the link and the address carry a seal
 * beside it.
 */
public record InvitationCode(String value) implements InvitationKey {
  public InvitationCode {
    Objects.requireNonNull(value);
  }

  static InvitationCode drawn() {
    return new InvitationCode(Letters.drawn(10));
  }

  @Override
  public String toString() {
    return value;
  }
}
