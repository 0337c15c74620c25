package org.quorate.agency.directory;

import java.util.List;

/**
 * What a search found.
 *
 * @param rows in the order of their names; one more than was asked for means that there are more
 * @param onlyLike nothing is spelt as it was typed: these only look or sound like it
 */
public record Found<T>(List<T> rows, boolean onlyLike) {
  public Found {
    rows = List.copyOf(rows);
  }
}
