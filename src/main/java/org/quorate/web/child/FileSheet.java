package org.quorate.web.child;

import java.util.List;
import java.util.Optional;
import org.quorate.web.govuk.Link;

/**
 * The dated entries of a child's file: assessments, school, adults in trust, what was shared.
 *
 * @param who first name and reference
 * @param back the child's page
 */
public record FileSheet(String who, String back, List<Chapter> chapters) {

  /**
   * One kind of entry.
   *
   * @param empty what it means that there is none
   * @param add the ways to add one; none for whoever may only read
   */
  public record Chapter(String id, String title, String empty, List<Link> add, List<Item> items) {}

  /**
   * One entry.
   *
   * @param lines what is said of it, a sentence each
   * @param open a word on what is still to be done; empty where nothing is
   * @param struckOut why it was struck out
   */
  public record Item(
      String title,
      String when,
      List<String> lines,
      String open,
      Optional<String> struckOut,
      List<Link> actions) {}
}
