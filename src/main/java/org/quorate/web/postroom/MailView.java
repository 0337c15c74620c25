package org.quorate.web.postroom;

import java.util.Optional;
import org.quorate.web.Form;

/**
 * One mail, opened.
 *
 * @param href of this page
 * @param back to the mailbox
 * @param text the plain words as they were sent
 * @param card the meeting as the diary has it now, whichever mail told it
 * @param outdated whether a later mail has changed what this one says
 * @param answerable whether a calendar program would show its buttons
 * @param replyPage where it can be answered without one; empty where the mail gives none
 * @param answered what has been sent from here
 * @param program the one that is chosen already: whatever answered last
 */
public record MailView(
    String href,
    String back,
    String office,
    String reader,
    String address,
    String subject,
    String when,
    String text,
    Optional<DiaryCard> card,
    boolean outdated,
    boolean answerable,
    String replyPage,
    Optional<Answered> answered,
    String program,
    Form form) {

  /**
   * The answer that was sent.
   *
   * @param sentence what, by which program and when
   * @param to the address that the invitation gave for it
   * @param meeting where the convenor sees it arrive
   * @param convenor who that is
   * @param object what was in the mail
   */
  public record Answered(
      String sentence, String to, String meeting, String convenor, String object) {}
}
