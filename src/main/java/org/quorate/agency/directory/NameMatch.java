package org.quorate.agency.directory;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.quorate.agency.Spelling;

/**
 * The part of a query that finds names: every typed word must begin one of the name's words or, for
 * those that only look or sound like it, share a mark with one of them.
 */
final class NameMatch {
  private final List<String> words;
  private final boolean alike;

  private NameMatch(List<String> words, boolean alike) {
    this.words = words;
    this.alike = alike;
  }

  static NameMatch spelt(String text) {
    return new NameMatch(Spelling.asked(text), false);
  }

  static NameMatch alike(String text) {
    return new NameMatch(Spelling.asked(text), true);
  }

  boolean asksNothing() {
    return words.isEmpty();
  }

  /** Conditions on {@code alias}, an {@code entity} with spellings; each begins with "and". */
  String on(String entity, String alias) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(" and ").append(alias).append(".id in (select n").append(i);
      all.append(".id from ").append(entity).append(" n").append(i);
      all.append(" join n").append(i).append(".spellings s").append(i);
      all.append(" where s").append(i).append(alike ? " in :word" : " like :word").append(i);
      all.append(')');
    }
    return all.toString();
  }

  void fill(Query query) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      query.setParameter(
          "word" + i,
          alike ? new ArrayList<>(Spelling.near(word)) : Spelling.beginning(word) + "%");
    }
  }
}
