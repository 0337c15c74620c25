package org.quorate.plan.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** The words for families, and what is held back from them. */
public interface FamilyTexts {
  /** In every language there is. */
  List<FamilyText> of(PlanId plan);

  /** The actions that the family may not see. */
  Set<UUID> heldBack(PlanId plan);

  /** In place of what was said in this language. */
  void replace(PlanId plan, String language, List<FamilyText> texts);

  /** In place of what was held back. */
  void replaceHeldBack(PlanId plan, List<HeldBack> heldBack);
}
