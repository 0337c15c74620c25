package org.quorate.rulebook;

import java.time.LocalDate;

/** The figure of one {@link Limit}. */
public record LimitRule(Limit limit, int value, LocalDate from, String source) {}
