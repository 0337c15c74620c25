package org.quorate.plan.voice;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** What the child or the family said about the plan, and what was done about it. */
@Entity
@Table(name = "plan_view")
public class View {
  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(name = "version_number", nullable = false)
  private int versionNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "by_whom")
  private By by;

  @Column(name = "said_on", nullable = false)
  private LocalDate on;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String response;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  protected View() {}

  static View of(Plan plan, int versionNumber, Said said, Actor by, Instant at) {
    View view = new View();
    view.id = Uuid7.at(at);
    view.plan = plan.id();
    view.versionNumber = versionNumber;
    view.by = said.by();
    view.on = said.on();
    view.words = Words.needed(said.words(), "words");
    view.response = Words.fitting(said.response(), "response");
    view.author = by.name();
    view.at = at;
    return view;
  }

  /** Whose it is. */
  public enum By {
    CHILD,
    FAMILY
  }

  /**
   * What was said.
   *
   * @param response what was done about it, or why it could not be; may be empty for now
   */
  public record Said(By by, LocalDate on, String words, String response) {}

  /** Now it is known what was done about it. */
  void answer(String done) {
    response = Words.needed(done, "response");
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public int versionNumber() {
    return versionNumber;
  }

  public By by() {
    return by;
  }

  public LocalDate on() {
    return on;
  }

  public String words() {
    return words;
  }

  /** What was done about it; empty while nothing is known of that. */
  public String response() {
    return response;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }
}
