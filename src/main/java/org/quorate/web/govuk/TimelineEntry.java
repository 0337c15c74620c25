package org.quorate.web.govuk;

import gg.jte.Content;
import java.time.Instant;

/**
 * Something that happened, on a timeline.
 *
 * @param title what happened
 * @param by who did it
 * @param at when, machine-readable
 * @param when the same in words
 * @param body more about it; null where there is no more
 */
public record TimelineEntry(String title, String by, Instant at, String when, Content body) {}
