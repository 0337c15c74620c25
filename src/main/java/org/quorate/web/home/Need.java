package org.quorate.web.home;

import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/**
 * Something that waits for the reader: how urgent, about whom, what, and the one thing to do.
 *
 * @param state how it stands
 * @param about first name and reference of a child, or the reference of a meeting
 * @param sentence who, by when, why
 * @param act the link that does it
 */
public record Need(State state, String about, String sentence, Link act) {}
