package org.quorate.agency;

import java.util.Objects;
import org.quorate.kernel.EmailAddress;
import org.quorate.rulebook.Sector;

/**
 * What is known of an agency, found to be in order.
 *
 * @param name as the agency calls itself
 * @param kind which seat at the table it takes; never a family one
 * @param area the district it serves; empty where it serves the whole authority
 * @param mailbox the shared mailbox: whoever is not known by name is invited there
 * @param outOfHoursPhone whom to ring at night; empty where there is nobody
 */
public record AgencyDetails(
    String name, Sector kind, String area, EmailAddress mailbox, String outOfHoursPhone) {
  public AgencyDetails {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(area);
    Objects.requireNonNull(mailbox);
    Objects.requireNonNull(outOfHoursPhone);
  }
}
