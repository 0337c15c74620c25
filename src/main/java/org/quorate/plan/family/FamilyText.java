package org.quorate.plan.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.PlanId;

/** Words for the family about one area or one action, in one language. */
@Entity
@Table(name = "family_text")
public class FamilyText {
  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(nullable = false)
  private UUID item;

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String wanted;

  @Column(nullable = false)
  private String known;

  protected FamilyText() {}

  FamilyText(PlanId plan, String language, Words words, Instant at) {
    this.id = Uuid7.at(at);
    this.plan = plan;
    this.item = words.item();
    this.language = language;
    this.wanted = words.wanted();
    this.known = words.known();
  }

  /**
   * What is said.
   *
   * @param item the area or action
   * @param wanted what is to be different, or what somebody does
   * @param known how everybody will know; empty for actions
   */
  public record Words(UUID item, String wanted, String known) {
    public Words {
      wanted = wanted.strip();
      known = known.strip();
    }

    public boolean isEmpty() {
      return wanted.isEmpty() && known.isEmpty();
    }
  }

  public UUID id() {
    return id;
  }

  public String language() {
    return language;
  }

  public Words words() {
    return new Words(item, wanted, known);
  }
}
