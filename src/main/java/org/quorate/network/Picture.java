package org.quorate.network;

import java.util.List;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.Involvement;
import org.quorate.child.RecordedCircumstance;

/**
 * Everything known about one child that bears on who must be at the table, read at one moment.
 *
 * @param brothersAndSisters the records of the other children of the household, as far as they have
 *     one
 * @param recorded the circumstances that somebody recorded and that stand
 * @param involvements the agencies that work with the child on that day
 * @param last who was asked to the last meeting about the child, and who came
 * @param onPlan the agencies with an action on the child's plan, and the core group
 */
public record Picture(
    Child child,
    List<Child> brothersAndSisters,
    List<RecordedCircumstance> recorded,
    List<Involvement> involvements,
    LastMeeting last,
    OnPlan onPlan) {
  public Picture {
    brothersAndSisters = List.copyOf(brothersAndSisters);
    recorded = List.copyOf(recorded);
    involvements = List.copyOf(involvements);
  }

  /**
   * What the child's plan says of agencies.
   *
   * @param withAction those with an action on it
   * @param coreGroup those whom the conference named as the core group
   */
  public record OnPlan(Set<AgencyId> withAction, Set<AgencyId> coreGroup) {
    /** There is no plan. */
    public static final OnPlan NONE = new OnPlan(Set.of(), Set.of());

    public OnPlan {
      withAction = Set.copyOf(withAction);
      coreGroup = Set.copyOf(coreGroup);
    }
  }
}
