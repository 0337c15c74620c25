package org.quorate.outbox;

import java.time.Duration;

/**
 * How the courier works.
 *
 * @param batch how many messages one claim takes
 * @param lease how long a claim holds; a killed node's messages return to the queue after it. A
 *     courier stops sending from a claim when half of it has passed
 * @param couriers how many work side by side on this node, each over its own kept connection
 * @param ladder the waits between attempts
 */
public record CourierSettings(int batch, Duration lease, int couriers, RetryLadder ladder) {}
