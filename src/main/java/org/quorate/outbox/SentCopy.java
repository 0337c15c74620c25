package org.quorate.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The bytes of one message as they went over the wire, so that it can be opened as sent. A repeated
 * message replaces its copy.
 */
@Entity
@Table(name = "sent_copy")
public class SentCopy {
  @Id
  @Column(name = "message_id")
  private UUID message;

  private byte[] content;

  protected SentCopy() {}

  SentCopy(UUID message, byte[] content) {
    this.message = message;
    this.content = content.clone();
  }

  public byte[] content() {
    return content.clone();
  }
}
