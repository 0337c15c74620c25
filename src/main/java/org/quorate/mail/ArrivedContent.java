package org.quorate.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The raw bytes of an {@link ArrivedMail}, apart from it so that lists do not read them. */
@Entity
@Table(name = "arrived_content")
public class ArrivedContent {
  @Id
  @Column(name = "mail_id")
  private UUID mail;

  private byte[] content;

  protected ArrivedContent() {}

  ArrivedContent(UUID mail, byte[] content) {
    this.mail = mail;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
