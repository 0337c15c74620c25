package org.quorate.warning.finding;

import org.quorate.warning.picture.Section;

/**
 * A rule that cannot be judged for lack of a fact; silence would look like health.
 *
 * @param missing the fact that is missing
 */
public record Unjudged(FindingKind kind, Section missing) implements Saying {}
