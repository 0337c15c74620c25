package org.quorate.web;

import org.quorate.access.AccessProblem;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;

/**
 * Whether a form that was refused is of use when it is shown again with everything that was typed:
 * something in it can be put right, or somebody else was faster and it may be sent once more.
 */
public final class Mendable {
  private Mendable() {}

  /** Throws on what showing the form again would not help. */
  public static void orThrow(Rejected rejected) {
    if (rejected.problem().kind() != Problem.Kind.INVALID
        && rejected.problem() != AccessProblem.CHANGED_MEANWHILE) {
      throw rejected;
    }
  }
}
