package org.quorate.web.meeting;

/**
 * A mail as it was sent.
 *
 * @param back the page of its meeting
 * @param text as plain text; its secrets are hidden
 * @param calendar the calendar object that went with it
 */
public record SentMail(String back, String to, String subject, String text, String calendar) {}
