package org.quorate.web.govuk;

/**
 * How a child, a date or a meeting stands; shown as a word, a shape and a colour, never one alone.
 */
public enum State {
  BREACH("red"),
  WARNING("orange"),
  COMING_UP("blue"),
  IN_ORDER("green"),
  NO_DATE("grey");

  private final String colour;

  State(String colour) {
    this.colour = colour;
  }

  /** The colour's name in the Design System. */
  public String colour() {
    return colour;
  }
}
