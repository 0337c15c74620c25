package org.quorate.child.knowledge;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;

/**
 * Somebody sat down with the young person and looked back and ahead: what they said, and what is
 * done about it. Their words, not a summary of them.
 */
@Entity
@Table(name = "reflective_session")
public class ReflectiveSession extends FileEntry {
  @Column(name = "with_whom", nullable = false)
  private String withWhom;

  @Column(nullable = false)
  private String said;

  @Column(nullable = false)
  private String helps = "";

  @Column(nullable = false)
  private String consequence;

  protected ReflectiveSession() {}

  private ReflectiveSession(ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    super(child, details.day(), today, by, at);
    this.withWhom = neededWords(details.withWhom(), "withWhom");
    this.said = neededWords(details.said(), "said");
    this.helps = words(details.helps(), "helps");
    this.consequence = neededWords(details.consequence(), "consequence");
  }

  /**
   * What came of it.
   *
   * @param withWhom who sat down with the young person
   * @param said why things are as they are, and what should change, in the young person's words
   * @param helps what helps, and what makes it worse; may be empty
   * @param consequence what is done about it, or why nothing is
   */
  public record Details(
      LocalDate day, String withWhom, String said, String helps, String consequence) {}

  /** Throws where nobody was there, nothing was said, or nothing is said to come of it. */
  public static ReflectiveSession record(
      ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    return new ReflectiveSession(child, details, today, by, at);
  }

  public String withWhom() {
    return withWhom;
  }

  public String said() {
    return said;
  }

  public String helps() {
    return helps;
  }

  public String consequence() {
    return consequence;
  }
}
