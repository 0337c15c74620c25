package org.quorate.rulebook;

/** How bad a finding is. */
public enum Severity {
  ADVISORY,
  WARNING,
  BREACH
}
