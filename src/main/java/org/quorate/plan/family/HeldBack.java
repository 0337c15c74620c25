package org.quorate.plan.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** An action that the family may not see, who decided so, and when. */
@Entity
@Table(name = "held_back_action")
public class HeldBack {
  @Id
  @Column(name = "plan_action")
  private UUID action;

  @Column(nullable = false)
  private PlanId plan;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  protected HeldBack() {}

  HeldBack(PlanId plan, UUID action, String author, Instant at) {
    this.plan = plan;
    this.action = action;
    this.author = author;
    this.at = at;
  }

  public UUID action() {
    return action;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }
}
