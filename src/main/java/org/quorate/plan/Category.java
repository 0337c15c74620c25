package org.quorate.plan;

/** Categories of abuse, with the codes of the children in need census; never renamed. */
public enum Category {
  /** Neglect. */
  NEG,
  /** Physical abuse. */
  PHY,
  /** Sexual abuse. */
  SAB,
  /** Emotional abuse. */
  EMO,
  /** Multiple, or not recommended. */
  MUL
}
