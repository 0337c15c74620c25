package org.quorate.web.child;

import java.util.List;
import java.util.Optional;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;
import org.quorate.web.govuk.State;

/**
 * A child's page: where we are, what is true, who is around her, what is due.
 *
 * @param name what she is called; a first name, never more than this page needs
 * @param age in words, or when she is expected
 * @param due what is late or soon will be
 * @param later what has a date further off
 * @param ahead meetings to come, the nearest first
 * @param past earlier ones, the newest first
 */
public record Overview(
    String id,
    String name,
    String reference,
    String age,
    List<Link> actions,
    List<Due> due,
    List<Due> later,
    List<Fact> circumstances,
    List<Person> around,
    List<Person> family,
    List<Row> record,
    List<Held> ahead,
    List<Held> past) {

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

  /** Somebody around her: an agency, a family member. */
  public record Person(String who, String what, String since, List<Link> actions) {}

  /** A meeting, as one line: what, when, and how it stands. */
  public record Held(String href, String what, String when, String how) {}
}
