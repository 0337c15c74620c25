package org.quorate.web.meeting;

import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Quorum;
import org.quorate.rulebook.QuorumRule;

/** Says whether a meeting will be, or was, quorate. */
public final class VerdictWords {
  private final Messages messages;

  public VerdictWords(Messages messages) {
    this.messages = messages;
  }

  /** From the answers so far; {@code coming} is said where no quorum is set. */
  MeetingSheet.Verdict forecast(Quorum.Standing quorum, String coming) {
    if (quorum.isQuorate()) {
      return verdict(quorum, "yes", "green", coming);
    }
    if (quorum.reachable()) {
      return verdict(quorum, "not-yet", "yellow", coming);
    }
    return quorum.isBinding()
        ? verdict(quorum, "no", "red", coming)
        : verdict(quorum, "advisory", "yellow", coming);
  }

  /** From attendance. */
  public MeetingSheet.Verdict settled(Quorum.Standing quorum) {
    if (quorum.isQuorate()) {
      return verdict(quorum, "was", "green", messages.text("meeting.held"));
    }
    return quorum.isBinding()
        ? verdict(quorum, "was-not", "red", "")
        : verdict(quorum, "was-advisory", "yellow", "");
  }

  private MeetingSheet.Verdict verdict(
      Quorum.Standing quorum, String said, String colour, String otherwise) {
    QuorumWords words = new QuorumWords(messages);
    String rule = words.rule(quorum.rule());
    return quorum.rule().force() == QuorumRule.Force.NONE
        ? new MeetingSheet.Verdict("", "", otherwise, List.of(), rule)
        : new MeetingSheet.Verdict(
            messages.text("meeting.tag." + said),
            colour,
            messages.text("meeting.quorate." + said),
            words.missing(quorum),
            rule);
  }
}
