package org.quorate.meeting;

import java.time.Instant;
import java.util.UUID;
import org.quorate.rulebook.MeetingType;

/**
 * A line in a list of meetings.
 *
 * @param startsAt null while a draft has no date
 * @param asked how many are asked
 * @param coming how many of them have accepted
 * @param answered how many of them have answered at all
 */
public record MeetingRow(
    UUID id,
    String reference,
    MeetingType type,
    MeetingState state,
    Mode mode,
    Instant startsAt,
    String convenor,
    int version,
    long asked,
    long coming,
    long answered) {}
