package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.web.govuk.Link;

/**
 * One who was asked, as the table of a meeting's page shows them.
 *
 * @param address of the pages about this one
 * @param who the agency, or the person where they come for themselves
 * @param person of the agency; empty where its mailbox was written to
 * @param kind of agency
 * @param mailbox where it was sent; empty for readers of other agencies
 * @param whys why they were asked, a sentence each; empty for readers of other agencies
 * @param notes who added them, whose deputy they are
 * @param mailed what became of the last mail; empty for readers of other agencies
 * @param said the answer
 * @param came whether they were there; empty until that is recorded
 * @param actions what can be done about them
 * @param again whether they can be asked again
 */
public record InviteeRow(
    String address,
    String who,
    String person,
    String kind,
    String mailbox,
    List<String> whys,
    List<String> notes,
    Optional<Mark> mailed,
    Mark said,
    Optional<Mark> came,
    List<Link> actions,
    boolean again) {
  public InviteeRow {
    whys = List.copyOf(whys);
    notes = List.copyOf(notes);
    actions = List.copyOf(actions);
  }

  /**
   * A word in a tag, and what there is to say about it.
   *
   * @param colour of the tag
   * @param lines sentences below it
   */
  public record Mark(String word, String colour, List<String> lines) {
    public Mark {
      lines = List.copyOf(lines);
    }
  }
}
