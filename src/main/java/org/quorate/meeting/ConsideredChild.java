package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/**
 * A child whom the meeting is about, or a brother or sister who was considered and is not, with the
 * reason: younger siblings whom nobody thought of are what reviews find.
 */
@Embeddable
public class ConsideredChild {
  @Column(name = "child_id")
  private ChildId child;

  private boolean included;

  @Column(name = "why_not")
  private String whyNot;

  protected ConsideredChild() {}

  private ConsideredChild(ChildId child, boolean included, String whyNot) {
    this.child = Objects.requireNonNull(child);
    this.included = included;
    this.whyNot = whyNot.strip();
  }

  public static ConsideredChild included(ChildId child) {
    return new ConsideredChild(child, true, "");
  }

  /** "Considered, not included because ...". */
  public static ConsideredChild leftOut(ChildId child, String whyNot) {
    return new ConsideredChild(child, false, whyNot);
  }

  /** Each once, at least one included, each left out with its reason; {@link Rejected} else. */
  static void mustAllBeAccountedFor(List<ConsideredChild> considered) {
    Set<ChildId> seen = new HashSet<>();
    for (ConsideredChild each : considered) {
      if (!seen.add(each.child())) {
        throw new Rejected(MeetingProblem.CHILD_TWICE, "children");
      }
      if (!each.isIncluded() && each.whyNot().isEmpty()) {
        throw new Rejected(
            MeetingProblem.LEFT_OUT_WITHOUT_REASON,
            "children",
            Map.of("child", each.child().toString()));
      }
    }
    if (considered.stream().noneMatch(ConsideredChild::isIncluded)) {
      throw new Rejected(MeetingProblem.NO_CHILD, "children");
    }
  }

  public ChildId child() {
    return child;
  }

  public boolean isIncluded() {
    return included;
  }

  /** Empty for those included. */
  public String whyNot() {
    return whyNot;
  }
}
