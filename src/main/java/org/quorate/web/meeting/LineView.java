package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.network.Line;

/**
 * One line of an invitation list, in words.
 *
 * @param key names the line in forms
 * @param who the agency, or the person where they come for themselves
 * @param person of the agency; empty where the invitation goes to its mailbox
 * @param address empty where there is nowhere to write to
 * @param kind of agency
 * @param whys a sentence each
 * @param choice what was decided
 * @param leftOff who left them off and why
 * @param added who put them on
 * @param toFind whether nobody of the kind is known, so that somebody must be found
 * @param inPerson whether they can only be asked in person or by post
 */
public record LineView(
    String key,
    String who,
    String person,
    String address,
    String kind,
    List<String> whys,
    Line.Choice choice,
    Optional<String> leftOff,
    Optional<String> added,
    boolean toFind,
    boolean inPerson) {
  public LineView {
    whys = List.copyOf(whys);
  }

  public boolean isAsked() {
    return choice == Line.Choice.ASK;
  }

  public boolean isOpen() {
    return choice == Line.Choice.OPEN;
  }
}
