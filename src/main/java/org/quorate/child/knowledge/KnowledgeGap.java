package org.quorate.child.knowledge;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * Something nobody around a child knows yet: an agency takes it on and says when it will be looked
 * at again. It is closed by an answer, also by the answer that nobody can find it out.
 */
@Entity
@Table(name = "knowledge_gap")
public class KnowledgeGap extends FileEntry {
  @Column(nullable = false)
  private String question;

  @Column(nullable = false)
  private AgencyId closer;

  @Column(nullable = false)
  private String person = "";

  @Column(name = "review_on", nullable = false)
  private LocalDate reviewOn;

  private UUID meeting;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(nullable = false)
  private String answer = "";

  protected KnowledgeGap() {}

  private KnowledgeGap(ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    super(child, details.day(), today, by, at);
    this.question = neededWords(details.question(), "question");
    this.closer = details.closer();
    this.person = words(details.person(), "person");
    this.reviewOn = details.reviewOn();
    this.meeting = details.meeting().orElse(null);
  }

  /**
   * What is not known.
   *
   * @param closer the agency that finds it out
   * @param person who of it; empty while it has named nobody
   * @param reviewOn the day on which it is looked at again, whatever has come of it
   * @param meeting the collaborative meeting that found the gap
   */
  public record Details(
      LocalDate day,
      String question,
      AgencyId closer,
      String person,
      LocalDate reviewOn,
      Optional<UUID> meeting) {}

  /** Throws where it would be looked at again before it was found. */
  public static KnowledgeGap record(
      ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    if (details.reviewOn().isBefore(details.day())) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "reviewOn");
    }
    return new KnowledgeGap(child, details, today, by, at);
  }

  /** It is known now, or it is known that nobody can know. */
  public Settled close(String words, LocalDate day, LocalDate today, Actor by, Instant at) {
    mustStand();
    if (!isOpen()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED, "answer");
    }
    notAfter(day, today, "answeredOn");
    if (day.isBefore(happenedOn())) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "answeredOn");
    }
    answer = neededWords(words, "answer");
    answeredOn = day;
    return new Settled(by, at, child(), "KnowledgeGap.Closed");
  }

  public boolean isOpen() {
    return answeredOn == null;
  }

  public String question() {
    return question;
  }

  public AgencyId closer() {
    return closer;
  }

  public String person() {
    return person;
  }

  public LocalDate reviewOn() {
    return reviewOn;
  }

  public Optional<UUID> meeting() {
    return Optional.ofNullable(meeting);
  }

  public Optional<LocalDate> answeredOn() {
    return Optional.ofNullable(answeredOn);
  }

  /** Empty while it is open. */
  public String answer() {
    return answer;
  }
}
