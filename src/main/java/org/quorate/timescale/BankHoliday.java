package org.quorate.timescale;

import java.time.LocalDate;

/** A day on which nobody is in the office by law or proclamation, with the name it is known by. */
public record BankHoliday(LocalDate date, String name) {}
