package org.quorate.web.reply;

import java.util.Optional;
import org.quorate.meeting.Mode;
import org.quorate.rulebook.MeetingType;
import org.quorate.web.Form;

/**
 * What an invitee reads before answering.
 *
 * @param address of this page, for the form and the calendar file
 * @param type of the meeting
 * @param reference of the meeting; neutral
 * @param when in words, from and to
 * @param place building and room; empty where there is none
 * @param link of the video meeting, or what to dial; may be empty
 * @param mode whether people meet, see or only hear each other
 * @param addressee whom the invitation was sent to
 * @param convenor who called the meeting
 * @param telephone of the convenor; may be empty
 * @param answered what stands already; empty before the first answer
 * @param earlier what was answered to a time that no longer holds
 * @param form as typed
 */
public record ReplyQuestion(
    String address,
    MeetingType type,
    String reference,
    String when,
    String place,
    String link,
    Mode mode,
    String addressee,
    String convenor,
    String telephone,
    Optional<Answered> answered,
    boolean earlier,
    Form form) {
  /**
   * The answer that stands.
   *
   * @param words what it means, as a sentence
   * @param comment what was said with it; may be empty
   * @param at when it arrived, in words
   */
  public record Answered(String words, String comment, String at) {}

  /** A link that can be opened, and not a telephone number. */
  public boolean linkOpens() {
    return link.startsWith("https://");
  }
}
