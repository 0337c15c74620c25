package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.PriorityArea;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/**
 * One thing that can be done with a plan, with a small form of its own: below {@code /plans/ID/}.
 */
interface PlanPart {
  /** The last piece of its path, and of the keys of its words. */
  String path();

  /** None where a button says it all. */
  List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item);

  /** The form as it stands now; empty for something new. */
  default Form filled(OpenedPlan opened, Optional<UUID> item) {
    return Form.EMPTY;
  }

  /** Whether what is typed here is worth keeping before it is sent. */
  default boolean isDrafted() {
    return true;
  }

  /** The part that takes it back, and of what; empty where that cannot be. */
  default Optional<String> undoneBy() {
    return Optional.empty();
  }

  /** Texts that the family will read; empty where there are none. */
  default List<String> forTheFamily() {
    return List.of();
  }

  /** Throws {@code Rejected} with every fault; what was typed is shown again. */
  void save(Sent sent);

  /**
   * A form that was sent.
   *
   * @param seen the revision of the plan when the form was shown
   * @param item which area, action or agency it is about
   */
  record Sent(
      OpenedPlan opened, Optional<Integer> seen, Optional<UUID> item, Form form, Caller by) {
    PlanId plan() {
      return opened.plan().id();
    }

    PlanAnswers answers() {
      return new PlanAnswers(form);
    }

    /** Throws {@code NO_SUCH_AREA} where the address names none. */
    UUID one() {
      return item.orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_AREA));
    }
  }

  static PriorityArea area(Plan plan, Optional<UUID> item) {
    return item.flatMap(plan::findArea).orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_AREA));
  }

  static PlanAction action(Plan plan, Optional<UUID> item) {
    return item.flatMap(plan::findAction)
        .orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_ACTION));
  }
}
