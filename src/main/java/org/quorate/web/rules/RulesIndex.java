package org.quorate.web.rules;

import java.util.List;

/**
 * The first page of the rules: where each kind stands, and what a search found.
 *
 * @param looked what was looked for; empty where nothing was
 * @param found the rules in which every word of it occurs
 */
public record RulesIndex(RulesInForce rules, String looked, List<Found> found) {
  public RulesIndex {
    found = List.copyOf(found);
  }

  /** Every clock's short name, which stands beside the dates that it gives. */
  public List<RulesInForce.Line> clocks() {
    return rules.chapters().stream().flatMap(chapter -> chapter.clocks().stream()).toList();
  }

  /**
   * One rule that was found.
   *
   * @param href where it stands among its like
   * @param where the title of that place
   */
  public record Found(String href, String where, String sentence, String source) {}
}
