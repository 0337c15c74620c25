package org.quorate.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;

/** The plans of all children, with their areas and actions. */
public interface Plans {
  Optional<Plan> find(PlanId id);

  /** Every plan of a child, the newest start first; prepared ones among them. */
  List<Plan> of(ChildId child);

  /** Those that are open. */
  default List<Plan> openOf(ChildId child) {
    return of(child).stream().filter(Plan::isOpen).toList();
  }

  /** The open plans of many children in one query; children without any are not among the keys. */
  Map<ChildId, List<Plan>> openOf(Collection<ChildId> children);

  /**
   * Every plan of a child, held until the transaction ends: two who start a plan for one child wait
   * for each other.
   */
  List<Plan> hold(ChildId child);

  /** Keeps a new one, and writes out what changed of a known one. */
  void store(Plan plan);
}
