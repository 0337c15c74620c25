package org.quorate.plan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.plan.Category;

/**
 * What a meeting says of one child's plan beside its decision.
 *
 * @param category which kind of abuse; needed where a child protection plan is made, and at a
 *     review only where it changes
 * @param members who is on a new plan, of child protection the core group; empty for everybody who
 *     was there
 * @param progress of each area that was talked about
 * @param contributions what each agency said or did
 */
public record ReviewNotes(
    Optional<Category> category,
    Set<AgencyId> members,
    List<AreaProgress> progress,
    Map<AgencyId, String> contributions) {
  /** Nothing beside the decision. */
  public static final ReviewNotes NONE =
      new ReviewNotes(Optional.empty(), Set.of(), List.of(), Map.of());

  public ReviewNotes {
    members = Set.copyOf(members);
    progress = List.copyOf(progress);
    contributions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
  }

  /** Nothing but the category. */
  public static ReviewNotes of(Category category) {
    return new ReviewNotes(Optional.of(category), Set.of(), List.of(), Map.of());
  }
}
