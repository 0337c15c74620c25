package org.quorate.web.plan;

import org.quorate.kernel.Problem;

/** What is wrong with what was typed about a plan, before any rule is asked. */
public enum PlanFormProblem implements Problem {
  NOT_A_DATE,
  DATE_MISSING,
  CHOICE_MISSING,
  NO_TARGETS,
  NOT_A_NUMBER;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "plan-form";
  }
}
