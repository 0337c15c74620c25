package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.quorate.child.ChildId;

/** What was decided about one child, and who of those at the table decided it. */
@Embeddable
public class Decision {
  @Column(name = "child_id")
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private String reason;

  @Column(name = "decided_by_id")
  private InvitationId decidedBy;

  protected Decision() {}

  public Decision(
      ChildId child, DecisionKind kind, String reason, Optional<InvitationId> decidedBy) {
    this.child = child;
    this.kind = kind;
    this.reason = reason.strip();
    this.decidedBy = decidedBy.orElse(null);
  }

  public ChildId child() {
    return child;
  }

  public DecisionKind kind() {
    return kind;
  }

  /** Empty where none is needed and none was given. */
  public String reason() {
    return reason;
  }

  /** Whose decision it was; always somebody where the section 47 threshold is in question. */
  public Optional<InvitationId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }
}
