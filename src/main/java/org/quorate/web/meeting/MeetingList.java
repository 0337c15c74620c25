package org.quorate.web.meeting;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Pages;

/**
 * A list of meetings.
 *
 * @param view which one: {@code ahead}, {@code drafts} or {@code past}; ends keys of words
 * @param views the others
 * @param types to choose from
 * @param everybodys whether the reader may look at everybody's
 * @param lines in the order that the view says
 */
public record MeetingList(
    String view,
    List<Link> views,
    List<Choice> types,
    boolean everybodys,
    List<Line> lines,
    Pages pages,
    Form form) {
  public MeetingList {
    views = List.copyOf(views);
    types = List.copyOf(types);
    lines = List.copyOf(lines);
  }

  /**
   * One meeting.
   *
   * @param word how it stands, in a tag; empty where there is nothing to say
   * @param how it stands, in a sentence; may be empty
   * @param actions besides opening it
   */
  public record Line(
      String href,
      String title,
      String when,
      String reference,
      String word,
      String colour,
      String how,
      List<Link> actions) {
    public Line {
      actions = List.copyOf(actions);
    }
  }
}
