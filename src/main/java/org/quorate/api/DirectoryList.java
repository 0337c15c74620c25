package org.quorate.api;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of the directory.
 *
 * @param next for {@code ?after=}; absent on the last page
 * @param onlyLike nothing is spelt as it was asked for; these look or sound like it
 */
public record DirectoryList<T>(List<T> items, Optional<String> next, boolean onlyLike) {}
