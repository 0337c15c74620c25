package org.quorate.itip;

import java.util.Objects;
import org.quorate.kernel.EmailAddress;

/**
 * One end of an invitation: who is shown, and the very address that mail goes to.
 *
 * @param address exactly as mailed: calendar programs compare it to decide whether to offer their
 *     answer buttons
 * @param name shown beside it; may be empty
 */
public record Party(EmailAddress address, String name) {
  public Party {
    Objects.requireNonNull(address);
    Objects.requireNonNull(name);
  }
}
