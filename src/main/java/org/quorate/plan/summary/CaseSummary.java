package org.quorate.plan.summary;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** One version of the summary; it is never changed, only acknowledged. */
@Entity
@Table(name = "case_summary")
public class CaseSummary {
  /** Four of these fill a page. */
  static final int LONGEST = 1000;

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private PlanId plan;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String helps;

  @Column(nullable = false)
  private String worsens;

  @Column(nullable = false)
  private String triggers;

  @Column(name = "in_crisis", nullable = false)
  private String inCrisis;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  @ElementCollection
  @CollectionTable(
      name = "case_summary_acknowledgement",
      joinColumns = @JoinColumn(name = "case_summary", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Acknowledgement> acknowledgements = new ArrayList<>();

  protected CaseSummary() {}

  /**
   * What it says.
   *
   * @param helps what helps the child
   * @param worsens what makes it worse
   * @param triggers what sets it off
   * @param inCrisis how to respond in a crisis; never empty, it is what the page is for
   */
  public record Content(String helps, String worsens, String triggers, String inCrisis) {
    public Content {
      helps = Objects.requireNonNull(helps).strip();
      worsens = Objects.requireNonNull(worsens).strip();
      triggers = Objects.requireNonNull(triggers).strip();
      inCrisis = Objects.requireNonNull(inCrisis).strip();
    }

    private void mustFitThePage() {
      List<Fault> faults = new ArrayList<>();
      if (inCrisis.isEmpty()) {
        faults.add(new Fault(PlanProblem.WORDS_MISSING, "inCrisis", Map.of()));
      }
      check("helps", helps, faults);
      check("worsens", worsens, faults);
      check("triggers", triggers, faults);
      check("inCrisis", inCrisis, faults);
      if (!faults.isEmpty()) {
        throw new Rejected(faults);
      }
    }

    private static void check(String field, String words, List<Fault> faults) {
      if (words.length() > LONGEST) {
        faults.add(new Fault(PlanProblem.WORDS_TOO_LONG, field, Map.of()));
      }
    }
  }

  static CaseSummary of(Plan plan, int number, Content content, Actor by, Instant at) {
    content.mustFitThePage();
    CaseSummary summary = new CaseSummary();
    summary.id = Uuid7.at(at);
    summary.plan = plan.id();
    summary.number = number;
    summary.helps = content.helps();
    summary.worsens = content.worsens();
    summary.triggers = content.triggers();
    summary.inCrisis = content.inCrisis();
    summary.author = by.name();
    summary.at = at;
    return summary;
  }

  void acknowledge(AgencyId agency, String by, Instant when) {
    if (acknowledgements.stream().anyMatch(each -> each.agency().equals(agency))) {
      throw new Rejected(PlanProblem.ANSWERED_ALREADY);
    }
    acknowledgements.add(new Acknowledgement(agency, by, when));
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  public Content content() {
    return new Content(helps, worsens, triggers, inCrisis);
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }

  /** Which agencies said that they have it. */
  public List<Acknowledgement> acknowledgements() {
    return List.copyOf(acknowledgements);
  }
}
