package org.quorate.agency.directory;

/**
 * Which professionals are looked for.
 *
 * @param text words of the name, or their beginnings; empty for all
 * @param goneToo whether people who have left are shown as well
 */
public record PersonSearch(String text, boolean goneToo) {}
