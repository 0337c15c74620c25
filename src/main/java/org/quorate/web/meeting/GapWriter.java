package org.quorate.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Standing;
import org.quorate.network.Line;
import org.quorate.network.Need;

/**
 * Says who belongs at the table of a meeting and is not asked, and which children it leaves out.
 */
final class GapWriter {
  private final Messages messages;
  private final Opened opened;

  GapWriter(Messages messages, Opened opened) {
    this.messages = messages;
    this.opened = opened;
  }

  /** Left off or taken off with the reason; never identified; considered and not asked. */
  List<MeetingSheet.NotAsked> notAsked() {
    ListWords words = new ListWords(messages, opened.children());
    return opened.meeting().invitations().stream()
        .filter(i -> i.standing() != Standing.INVITED)
        .filter(i -> !i.sector().isFamily() || i.standing() != Standing.LISTED)
        .map(i -> notAsked(i, words))
        .toList();
  }

  private MeetingSheet.NotAsked notAsked(Invitation invitation, ListWords words) {
    List<String> lines = new ArrayList<>();
    invitation.leftOff().map(words::leftOff).ifPresent(lines::add);
    if (invitation.standing() == Standing.LISTED) {
      lines.addAll(words.whys(invitation.why(), invitation.sector()));
    }
    String kind = messages.name(invitation.sector());
    String who = InviteeNames.who(invitation);
    String key =
        switch (invitation.standing()) {
          case RELEASED -> "taken-off";
          case LEFT_OFF -> "left-off";
          case LISTED, INVITED -> invitation.need() == Need.MUST ? "not-identified" : "not-asked";
        };
    return new MeetingSheet.NotAsked(
        who.isEmpty() ? kind : who,
        messages.text("meeting.tag." + key),
        key.equals("not-identified") ? "red" : "grey",
        lines);
  }

  /** Whom newer facts bring to the table. */
  List<MeetingSheet.Also> also() {
    ListWords words = new ListWords(messages, opened.children());
    return opened.file().alsoToBeAsked().stream()
        .filter(line -> !line.sector().isFamily())
        .map(line -> also(line, words.line(line)))
        .toList();
  }

  private static MeetingSheet.Also also(Line line, LineView view) {
    return new MeetingSheet.Also(
        line.key(),
        line.isUnidentified() ? view.kind() : view.who(),
        view.whys(),
        line.address().isEmpty());
  }

  /** Brothers and sisters who were considered and are not included, and why. */
  List<String> left() {
    return opened.meeting().considered().stream()
        .filter(child -> !child.isIncluded())
        .filter(child -> opened.children().containsKey(child.child()))
        .map(this::left)
        .toList();
  }

  private String left(ConsideredChild child) {
    return messages.text(
        "meeting.sibling",
        Map.of("child", opened.children().get(child.child()).named(), "why", child.whyNot()));
  }
}
