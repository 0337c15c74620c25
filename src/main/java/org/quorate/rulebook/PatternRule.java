package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many of a thing within how many days make a pattern that somebody must look at.
 *
 * @param prompts the meeting that the pattern asks for, if it asks for one
 */
public record PatternRule(
    Pattern pattern,
    int episodes,
    int withinDays,
    Optional<MeetingType> prompts,
    LocalDate from,
    String source) {}
