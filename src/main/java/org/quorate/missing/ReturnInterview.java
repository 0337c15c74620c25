package org.quorate.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.quorate.agency.AgencyId;

/**
 * The independent return interview: offered after every episode and done within the hours that the
 * rulebook gives (statutory guidance on children who run away or go missing, 2014). A child may say
 * no; then that is kept with her reason, and it may be offered again.
 */
@Embeddable
public class ReturnInterview {
  @Enumerated(EnumType.STRING)
  @Column(name = "interview_state", nullable = false)
  private State state = State.NOT_OFFERED;

  @Column(name = "interview_offered_at")
  private Instant offeredAt;

  @Column(name = "interview_offered_by", nullable = false)
  private String offeredBy = "";

  @Column(name = "interview_answered_at")
  private Instant answeredAt;

  @Column(name = "interview_declined_why", nullable = false)
  private String declinedWhy = "";

  @Column(name = "interview_done_at")
  private Instant doneAt;

  @Column(name = "interview_done_by", nullable = false)
  private String doneBy = "";

  @Column(name = "interview_agency")
  private AgencyId agency;

  @Column(name = "interview_findings", nullable = false)
  private String findings = "";

  @Column(name = "interview_child_words", nullable = false)
  private String childsWords = "";

  @Column(name = "interview_helps", nullable = false)
  private String whatHelps = "";

  @Column(name = "in_plan_at")
  private Instant inPlanAt;

  @Column(name = "in_plan_words", nullable = false)
  private String inPlanWords = "";

  protected ReturnInterview() {}

  /** How far it has come. */
  public enum State {
    NOT_OFFERED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    DONE
  }

  /**
   * What came of an interview.
   *
   * @param by who spoke with the child: somebody independent of her care
   * @param findings why she went, where she was, with whom, what happened to her
   * @param childsWords what she said, in her words
   * @param whatHelps what would help so that it does not happen again
   */
  public record Findings(
      Instant at,
      String by,
      Optional<AgencyId> agency,
      String findings,
      String childsWords,
      String whatHelps) {}

  static ReturnInterview notOffered() {
    return new ReturnInterview();
  }

  ReturnInterview offered(Instant at, String by) {
    ReturnInterview next = copy();
    next.state = State.OFFERED;
    next.offeredAt = at;
    next.offeredBy = Words.line(by, "offeredBy");
    next.answeredAt = null;
    next.declinedWhy = "";
    return next;
  }

  ReturnInterview accepted(Instant at) {
    ReturnInterview next = copy();
    next.state = State.ACCEPTED;
    next.answeredAt = at;
    next.declinedWhy = "";
    return next;
  }

  ReturnInterview declined(Instant at, String why) {
    ReturnInterview next = copy();
    next.state = State.DECLINED;
    next.answeredAt = at;
    next.declinedWhy = Words.needed(why, Words.TEXT, MissingProblem.REASON_MISSING, "why");
    return next;
  }

  ReturnInterview done(Findings found) {
    ReturnInterview next = copy();
    next.state = State.DONE;
    next.doneAt = found.at();
    next.doneBy =
        Words.needed(found.by(), Words.LINE, MissingProblem.INTERVIEWER_MISSING, "interviewer");
    next.agency = found.agency().orElse(null);
    next.findings =
        Words.needed(found.findings(), Words.TEXT, MissingProblem.FINDINGS_MISSING, "findings");
    next.childsWords = Words.text(found.childsWords(), "childsWords");
    next.whatHelps = Words.text(found.whatHelps(), "whatHelps");
    return next;
  }

  ReturnInterview inPlan(Instant at, String words) {
    ReturnInterview next = copy();
    next.inPlanAt = at;
    next.inPlanWords = Words.needed(words, Words.TEXT, MissingProblem.WORDS_MISSING, "inPlan");
    return next;
  }

  private ReturnInterview copy() {
    ReturnInterview copy = new ReturnInterview();
    copy.state = state;
    copy.offeredAt = offeredAt;
    copy.offeredBy = offeredBy;
    copy.answeredAt = answeredAt;
    copy.declinedWhy = declinedWhy;
    copy.doneAt = doneAt;
    copy.doneBy = doneBy;
    copy.agency = agency;
    copy.findings = findings;
    copy.childsWords = childsWords;
    copy.whatHelps = whatHelps;
    copy.inPlanAt = inPlanAt;
    copy.inPlanWords = inPlanWords;
    return copy;
  }

  public State state() {
    return state;
  }

  public Optional<Instant> offeredAt() {
    return Optional.ofNullable(offeredAt);
  }

  public String offeredBy() {
    return offeredBy;
  }

  /** When the child said yes or no. */
  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public String declinedWhy() {
    return declinedWhy;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  public String doneBy() {
    return doneBy;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public String findings() {
    return findings;
  }

  public String childsWords() {
    return childsWords;
  }

  public String whatHelps() {
    return whatHelps;
  }

  /** When what was found reached the plan. */
  public Optional<Instant> inPlanAt() {
    return Optional.ofNullable(inPlanAt);
  }

  public String inPlanWords() {
    return inPlanWords;
  }

  public boolean isDone() {
    return state == State.DONE;
  }
}
