package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How one talks with this child, so that she understands and is understood. */
@Embeddable
public class Communication {
  @Column(name = "first_language", nullable = false)
  private String firstLanguage = "";

  @Column(name = "interpreter", nullable = false)
  private boolean interpreter;

  @Enumerated(EnumType.STRING)
  @Column(name = "communication_aid", nullable = false)
  private Aid aid = Aid.NONE;

  @Column(name = "communication_note", nullable = false)
  private String note = "";

  protected Communication() {}

  private Communication(String firstLanguage, boolean interpreter, Aid aid, String note) {
    this.firstLanguage = firstLanguage.strip();
    this.interpreter = interpreter;
    this.aid = Objects.requireNonNull(aid);
    this.note = note.strip();
  }

  /** English, no aid: what is assumed until somebody says otherwise. */
  public static Communication usual() {
    return new Communication();
  }

  public static Communication of(String firstLanguage, boolean interpreter, Aid aid, String note) {
    return new Communication(firstLanguage, interpreter, aid, note);
  }

  /** What help is needed. */
  public enum Aid {
    NONE,
    SPEECH_AND_LANGUAGE,
    SIGN_LANGUAGE,
    HEARING,
    SIGHT,
    EASY_READ,
    OTHER
  }

  /** Empty for English. */
  public String firstLanguage() {
    return firstLanguage;
  }

  public boolean needsInterpreter() {
    return interpreter;
  }

  public Aid aid() {
    return aid;
  }

  public boolean needsAid() {
    return aid != Aid.NONE;
  }

  /** In the worker's words. */
  public String note() {
    return note;
  }
}
