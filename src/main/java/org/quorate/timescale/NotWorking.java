package org.quorate.timescale;

import java.time.LocalDate;

/**
 * A day that is no working day, and why.
 *
 * @param name what the bank holiday is called; empty on a weekend
 */
public record NotWorking(LocalDate day, Reason reason, String name) {
  /** Why it is none. */
  public enum Reason {
    SATURDAY,
    SUNDAY,
    BANK_HOLIDAY
  }
}
