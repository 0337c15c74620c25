package org.quorate.web.child;

import java.util.List;
import java.util.Optional;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;
import org.quorate.web.govuk.State;

/**
 * A child's page, to be read in a minute by somebody who opens the file for the first time: where
 * we are, what is due, who is around her, what is true, and everything that happened.
 *
 * @param name what she is called; a first name, never more than this page needs
 * @param age in words, or when she is expected
 * @param standing plan, lead and next date, one box each
 * @param priorities the areas that the open plan works on
 * @param due what is late or soon will be
 * @param later what has a date further off
 * @param around agencies that work with her now
 * @param gone those that ended their work
 */
public record Overview(
    String id,
    String name,
    String reference,
    String age,
    List<Link> actions,
    List<Box> standing,
    List<Priority> priorities,
    List<Due> due,
    List<Due> later,
    List<Fact> circumstances,
    List<Neighbour> around,
    List<Neighbour> gone,
    List<Person> family,
    List<Row> record,
    Story story) {

  /**
   * One of the first things to know.
   *
   * @param more a second line: since when, or why
   */
  public record Box(String label, String what, String more, Optional<Link> act) {}

  /**
   * A priority area of the plan.
   *
   * @param aim what is to be different
   * @param latest the newest score of each voice, in words
   * @param line the corners of a small line of earlier ones; empty where there are none
   * @param moved the same in words
   */
  public record Priority(
      String aim, String worry, List<String> latest, String line, String moved) {}

  /**
   * A clock that runs.
   *
   * @param why how the date was worked out, sentence by sentence
   * @param late what was said of its being late; empty where nothing was
   */
  public record Due(
      State state, String what, String by, List<String> why, String late, Optional<Link> act) {}

  /** Something that is true of her, from when, by whom, with what can be done about it. */
  public record Fact(String what, String since, String note, List<Link> actions) {}

  /**
   * An agency around her.
   *
   * @param person who of it; empty where none is named
   */
  public record Neighbour(
      String agency, String person, String role, String since, List<Link> actions) {}

  /** Somebody of her family. */
  public record Person(String who, String what, String since, List<Link> actions) {}
}
