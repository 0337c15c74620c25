package org.quorate.rulebook;

/**
 * The kinds of plan; what each is called locally ("Family Help plan") stands in {@code
 * messages.properties}.
 */
public enum PlanKind {
  CHILD_PROTECTION,
  CHILD_IN_NEED,
  EARLY_HELP,
  TRANSITION
}
