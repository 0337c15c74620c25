package org.quorate.warning.picture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency that works with the child for a time.
 *
 * @param to the last day, empty while it is open
 */
public record Involved(AgencyRef agency, LocalDate from, Optional<LocalDate> to) {}
