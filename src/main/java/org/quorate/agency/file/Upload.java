package org.quorate.agency.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.quorate.kernel.Uuid7;

/**
 * A file between being sent and being taken, so that it is confirmed exactly as it was shown. Each
 * person has at most one of each kind: a newer one takes the place of the older.
 */
@Entity
@Table(name = "directory_upload")
public class Upload {
  @Id private UUID id;

  @Column(name = "account_id")
  private UUID account;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private String content;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  /** For JPA only. */
  protected Upload() {}

  Upload(UUID account, FileKind kind, String content, Instant now) {
    this.id = Uuid7.at(now);
    this.account = account;
    this.kind = kind;
    this.content = content;
    this.uploadedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  public UUID id() {
    return id;
  }

  /** Whose it is; nobody else sees or takes it. */
  public UUID account() {
    return account;
  }

  public FileKind kind() {
    return kind;
  }

  /** The file's text, without a byte order mark. */
  public String content() {
    return content;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
