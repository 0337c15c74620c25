package org.quorate.missing;

/**
 * Whether anybody said that the child was missing. Kirklees and Luton both found nights away of
 * which the police had never been told: they count like the others.
 */
public enum Reporting {
  IN_TIME,
  LATE,
  NOT_REPORTED;

  boolean wasReported() {
    return this != NOT_REPORTED;
  }
}
