package org.quorate.web.home;

import org.quorate.web.govuk.State;

/**
 * One child in one line.
 *
 * @param state how it stands with this child
 * @param href the child's page
 * @param name first name
 * @param reference the neutral one, {@code Q-4TZ9}
 * @param line what is due next, in words
 */
public record ChildLine(State state, String href, String name, String reference, String line) {}
