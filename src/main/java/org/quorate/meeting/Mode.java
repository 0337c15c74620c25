package org.quorate.meeting;

/** How people come together: a strategy discussion by telephone alone must be followed up. */
public enum Mode {
  MEETING,
  PHONE
}
