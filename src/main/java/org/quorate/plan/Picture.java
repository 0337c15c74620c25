package org.quorate.plan;

/** The small pictures that a family page shows beside a priority area. */
public enum Picture {
  HOME,
  SCHOOL,
  FAMILY,
  FRIENDS,
  HEALTH,
  FEELINGS,
  SAFETY,
  NIGHT,
  PHONE,
  MONEY,
  ACTIVITY,
  FUTURE
}
