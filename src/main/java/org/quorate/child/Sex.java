package org.quorate.child;

/** As the CIN census codes it; an unborn child is {@link #U}. */
public enum Sex {
  M,
  F,
  U
}
