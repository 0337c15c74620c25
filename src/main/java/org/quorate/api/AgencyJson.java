package org.quorate.api;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.rulebook.Sector;

/**
 * An agency as programs read it.
 *
 * @param area absent where it serves the whole authority
 * @param people how many active professionals sit for it; at none its mailbox is invited
 */
public record AgencyJson(
    UUID id,
    String name,
    Sector kind,
    Optional<String> area,
    String mailbox,
    Optional<String> outOfHoursPhone,
    boolean active,
    long people) {

  static AgencyJson of(AgencyRow row) {
    return new AgencyJson(
        row.id(),
        row.name(),
        row.kind(),
        filled(row.area()),
        row.mailbox(),
        filled(row.outOfHoursPhone()),
        row.active(),
        row.people());
  }

  static Optional<String> filled(String text) {
    return Optional.of(text).filter(known -> !known.isEmpty());
  }
}
