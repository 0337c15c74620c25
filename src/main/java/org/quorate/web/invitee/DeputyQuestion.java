package org.quorate.web.invitee;

import org.quorate.web.Form;

/**
 * Asks who comes instead of somebody.
 *
 * @param back the page of the meeting
 * @param action where the form goes
 * @param who cannot come
 */
public record DeputyQuestion(String back, String action, int version, String who, Form form) {}
