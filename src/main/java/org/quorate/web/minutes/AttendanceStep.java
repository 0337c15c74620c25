package org.quorate.web.minutes;

import java.util.List;
import org.quorate.web.Form;

/**
 * Asks of everybody who was invited whether they came.
 *
 * @param back the page of the meeting
 * @param title of the meeting
 */
public record AttendanceStep(String back, String title, int version, List<Seat> seats, Form form) {
  public AttendanceStep {
    seats = List.copyOf(seats);
  }

  /**
   * One who was asked.
   *
   * @param id of the invitation; ends the names of its fields
   * @param who the agency, and the person where one is known
   * @param said what they answered
   */
  public record Seat(String id, String who, String person, String said) {}
}
