package org.quorate.plan.ending;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting that lies ahead.
 *
 * @param reference the neutral one
 * @param invited how many are asked; their invitations left when it was scheduled
 */
public record BookedMeeting(UUID meeting, String reference, Instant startsAt, int invited) {}
