package org.quorate.web.meeting;

import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Invitation;
import org.quorate.web.Form;

/**
 * A form that changes a meeting which was sent.
 *
 * @param back the page of the meeting
 * @param title of the meeting
 * @param told who will be told, by name
 */
public record ChangeForm(String back, String title, int version, List<String> told, Form form) {
  public ChangeForm {
    told = List.copyOf(told);
  }

  static ChangeForm of(Opened opened, Messages messages, Form form) {
    return new ChangeForm(
        opened.address(),
        opened.title(messages),
        opened.meeting().version(),
        opened.meeting().invitations().stream()
            .filter(Invitation::isInvited)
            .map(InviteeNames::whole)
            .toList(),
        form);
  }
}
