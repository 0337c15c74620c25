package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/** Why a line of a child's record never was true, and who said so: it stays readable beside it. */
@Embeddable
public class StrikeOut {
  @Column(name = "struck_out_at")
  private Instant at;

  @Column(name = "struck_out_by")
  private String by;

  @Column(name = "struck_out_why")
  private String why;

  protected StrikeOut() {}

  private StrikeOut(String why, Actor by, Instant at) {
    this.why = why.strip();
    this.by = by.name();
    this.at = at;
  }

  /**
   * Of a line that still stands.
   *
   * @param stands whether it does; nothing is struck out twice
   */
  static StrikeOut of(boolean stands, String why, Actor by, Instant at) {
    if (why.isBlank()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "why");
    }
    if (!stands) {
      throw new Rejected(ChildProblem.ALREADY_ENDED);
    }
    return new StrikeOut(why, by, Objects.requireNonNull(at));
  }

  /** False for a line that stands, where all columns are empty. */
  boolean isDone() {
    return at != null;
  }

  /** In the words of whoever struck it out. */
  String why() {
    return why;
  }
}
