package org.quorate.agency.directory;

import java.util.UUID;
import org.quorate.rulebook.Sector;

/**
 * An agency in a list, and at the head of its own page.
 *
 * @param area empty where it serves the whole authority
 * @param outOfHoursPhone empty where nobody answers at night
 * @param people how many active professionals sit for it
 */
public record AgencyRow(
    UUID id,
    String name,
    Sector kind,
    String area,
    String mailbox,
    String outOfHoursPhone,
    boolean active,
    int version,
    long people) {}
