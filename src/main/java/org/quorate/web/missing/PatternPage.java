package org.quorate.web.missing;

import java.util.List;
import java.util.Optional;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;

/**
 * All of a child's missing episodes on one page.
 *
 * @param sums what they come to, sentence by sentence
 * @param decision the clock of the strategy discussion that their number asks for
 * @param drawings empty where she was never missing
 * @param changes what else changed, as a table of the timeline
 * @param struckOut how many are shown no more
 */
public record PatternPage(
    String title,
    String who,
    String back,
    List<Link> actions,
    List<String> sums,
    List<Due> decision,
    Optional<Drawings> drawings,
    List<Count> weekdays,
    List<Count> hours,
    List<Count> places,
    List<Line> episodes,
    List<Change> changes,
    List<Reading> readings,
    List<Line> struckOut) {

  /** The same episodes, drawn three ways. */
  public record Drawings(Drawing calendar, Drawing week, Drawing timeline) {}

  /** How many of one kind. */
  public record Count(String what, long count) {}

  /** One episode in the table; {@code state} is what its interview came to. */
  public record Line(
      int number,
      Link link,
      String length,
      String from,
      String to,
      String reporting,
      String state) {}

  /** Something that changed beside them. */
  public record Change(String when, String lane, String what) {}

  /** What somebody found when they read them together. */
  public record Reading(String when, String shows, String whatNext) {}
}
