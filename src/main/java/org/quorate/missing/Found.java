package org.quorate.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How an episode ended: when, where and with whom the child was found, and who found her. */
@Embeddable
public class Found {
  @Column(name = "returned_at")
  private Instant at;

  @Column(name = "found_where", nullable = false)
  private String where = "";

  @Column(name = "found_with", nullable = false)
  private String with = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "found_how")
  private How how;

  @Column(name = "found_harm", nullable = false)
  private String harm = "";

  protected Found() {}

  /** Who ended it. */
  public enum How {
    CAME_BACK,
    FOUND_BY_POLICE,
    FOUND_BY_FAMILY,
    FOUND_BY_WORKER,
    NOT_KNOWN
  }

  /**
   * What is told of a return.
   *
   * @param where she was found or had been; empty where that is not known
   * @param with whom she was; empty where that is not known
   * @param harm what suggests that she was hurt or used meanwhile; empty where nothing does
   */
  public record Details(Instant at, String where, String with, How how, String harm) {}

  static Found notYet() {
    return new Found();
  }

  static Found of(Details details) {
    Found found = new Found();
    found.at = details.at();
    found.how = details.how();
    found.where = Words.line(details.where(), "foundWhere");
    found.with = Words.line(details.with(), "foundWith");
    found.harm = Words.text(details.harm(), "harm");
    return found;
  }

  boolean happened() {
    return at != null;
  }

  public Instant at() {
    return at;
  }

  public String where() {
    return where;
  }

  public String with() {
    return with;
  }

  public How how() {
    return how;
  }

  public String harm() {
    return harm;
  }
}
