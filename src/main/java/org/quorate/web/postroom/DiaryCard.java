package org.quorate.web.postroom;

/**
 * A meeting as a diary shows it.
 *
 * @param weekday as on a tear-off calendar, with the day's number and month
 * @param time from and to
 * @param place building, room or link; may be empty
 * @param moved what the time was before; empty where it was not moved
 * @param answer what this mailbox has answered; empty before that
 */
public record DiaryCard(
    String weekday,
    String day,
    String month,
    String title,
    String time,
    String place,
    String moved,
    boolean cancelled,
    String answer) {}
