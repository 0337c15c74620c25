package org.quorate.meeting;

import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.network.LeftOff;
import org.quorate.rulebook.MeetingType;

/** Whether what somebody gives as a reason for leaving an agency off is one. */
final class Reasons {
  private Reasons() {}

  /** Consent gates child-in-need and family help meetings; nobody waits for it to protect. */
  static LeftOff checked(MeetingType type, LeftOff.Reason reason, String words, Caller caller) {
    LeftOff leftOff = new LeftOff(reason, words, caller.name());
    if (!leftOff.isExplained()) {
      throw new Rejected(MeetingProblem.LEFT_OFF_WITHOUT_REASON, "words");
    }
    if (reason == LeftOff.Reason.CONSENT_REFUSED && !isByConsent(type)) {
      throw new Rejected(MeetingProblem.CONSENT_DOES_NOT_GATE, "reason");
    }
    return leftOff;
  }

  private static boolean isByConsent(MeetingType type) {
    return switch (type) {
      case CIN_PLANNING, CIN_REVIEW, FAMILY_HELP_REVIEW, FAMILY_GROUP_CONFERENCE -> true;
      default -> false;
    };
  }
}
