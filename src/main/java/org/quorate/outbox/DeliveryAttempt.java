package org.quorate.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.quorate.kernel.Uuid7;

/** One attempt to send one message, never changed afterwards. */
@Entity
@Table(name = "delivery_attempt")
public class DeliveryAttempt {
  @Id private UUID id;

  @Column(name = "message_id")
  private UUID message;

  @Column(name = "made_at")
  private Instant madeAt;

  private String outcome;

  private String report;

  protected DeliveryAttempt() {}

  DeliveryAttempt(UUID message, Delivery delivery, Instant now) {
    this.id = Uuid7.at(now);
    this.message = message;
    this.madeAt = now;
    this.outcome =
        switch (delivery) {
          case Delivery.Sent sent -> "SENT";
          case Delivery.Failed failed -> failed.kind().name();
        };
    this.report = delivery.report();
  }

  public UUID message() {
    return message;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String outcome() {
    return outcome;
  }

  public String report() {
    return report;
  }
}
