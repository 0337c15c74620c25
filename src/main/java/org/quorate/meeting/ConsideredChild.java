package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.quorate.child.ChildId;

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
