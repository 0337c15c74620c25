package org.quorate.web.govuk;

/**
 * Where a long list goes on. Lists are paged by key, so there are no page numbers.
 *
 * @param previous empty on the first page
 * @param next empty on the last
 */
public record Pages(String previous, String next) {}
