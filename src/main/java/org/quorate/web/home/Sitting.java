package org.quorate.web.home;

/**
 * A meeting in one line.
 *
 * @param when {@code 10am} for today, day and time otherwise
 * @param href the meeting's page
 * @param title what it is and about whom
 * @param line how it stands: who is coming, who has not answered
 */
public record Sitting(String when, String href, String title, String line) {}
