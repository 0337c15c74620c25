package org.quorate.plan.version;

import java.time.Instant;

/** A version that counts, without what it says: a line of a list. */
public record VersionRow(
    int number, int revision, PlanVersion.Why why, String words, String author, Instant at) {}
