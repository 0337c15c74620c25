package org.quorate.web.reply;

/**
 * Why an invitation can no longer be answered.
 *
 * @param why ends the key of the words: {@code over}, {@code cancelled}, {@code released}
 * @param reference of the meeting
 * @param telephone of the convenor; may be empty
 */
public record ReplyClosed(String why, String reference, String telephone) {}
