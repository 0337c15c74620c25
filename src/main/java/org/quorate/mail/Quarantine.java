package org.quorate.mail;

import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Meetings;

/** Who may see a quarantined message: whoever has business with the children of its meeting. */
final class Quarantine {
  private Quarantine() {}

  static ArrivedMail mail(
      ArrivedMails arrived, Meetings meetings, Guard guard, UUID id, Caller caller) {
    ArrivedMail mail = arrived.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    mail.meeting()
        .flatMap(meetings::find)
        .ifPresent(meeting -> mustHaveBusiness(guard, caller, meeting));
    return mail;
  }

  static void mustHaveBusiness(Guard guard, Caller caller, Meeting meeting) {
    if (meeting.children().stream()
        .anyMatch(child -> !guard.hasBusinessWith(caller, child.value()))) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
  }
}
