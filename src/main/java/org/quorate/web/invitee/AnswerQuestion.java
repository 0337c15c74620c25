package org.quorate.web.invitee;

import org.quorate.web.Form;

/**
 * "Can you come?", or what somebody said on the telephone.
 *
 * @param back the page of the meeting
 * @param action where the form goes
 * @param title of the meeting
 * @param who is asked
 * @param own whether the reader answers for themselves
 */
public record AnswerQuestion(
    String back, String action, String title, String who, boolean own, Form form) {}
