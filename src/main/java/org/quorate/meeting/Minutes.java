package org.quorate.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.Sector;

/**
 * What a meeting came to: whether it could decide, by the rule of that day; the decision about each
 * child; who does what by when; who disagreed.
 */
@Entity
@Table(name = "minutes")
public class Minutes {
  @Id
  @Column(name = "meeting_id")
  private UUID meeting;

  @Version private int version;
  private boolean quorate;

  /** The rule in force, as it is said to a reader, so that the verdict can be understood later. */
  @Column(name = "quorum_rule")
  private String quorumRule;

  @Column(name = "rulebook_version")
  private String rulebookVersion;

  private String summary;

  @Column(name = "concluded_by")
  private String concludedBy;

  @Column(name = "concluded_at")
  private Instant concludedAt;

  @ElementCollection
  @CollectionTable(name = "decision", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<Decision> decisions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "agreed_action", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<AgreedAction> actions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "dissent", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<Dissent> dissents = new ArrayList<>();

  protected Minutes() {}

  /**
   * What was said.
   *
   * @param summary in a few words; may be empty
   */
  public record Content(
      List<Decision> decisions,
      List<AgreedAction> actions,
      List<Dissent> dissents,
      String summary) {
    public Content {
      decisions = List.copyOf(decisions);
      actions = List.copyOf(actions);
      dissents = List.copyOf(dissents);
      summary = summary.strip();
    }
  }

  /** Throws {@link Rejected} with every fault of the content at once. */
  Minutes(
      Meeting of,
      Content content,
      Quorum.Standing quorum,
      String rulebookVersion,
      String by,
      Instant now) {
    refuseFaults(of, content);
    this.meeting = of.id().value();
    this.quorate = quorum.isQuorate();
    this.quorumRule = quorum.rule().source();
    this.rulebookVersion = rulebookVersion;
    this.summary = content.summary();
    this.concludedBy = by;
    this.concludedAt = now;
    this.decisions.addAll(content.decisions());
    this.actions.addAll(content.actions());
    this.dissents.addAll(content.dissents());
  }

  private static void refuseFaults(Meeting of, Content content) {
    List<Fault> faults = new ArrayList<>();
    for (ChildId child : of.children()) {
      List<Decision> about =
          content.decisions().stream().filter(d -> d.child().equals(child)).toList();
      checkDecided(of, child, about, faults);
    }
    for (int i = 0; i < content.decisions().size(); i++) {
      check(of, content.decisions().get(i), "decisions[" + i + "]", faults);
    }
    for (int i = 0; i < content.actions().size(); i++) {
      check(content.actions().get(i), "actions[" + i + "]", faults);
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  /** Each child has a decision of its own; after an enquiry, a conference or why there is none. */
  private static void checkDecided(
      Meeting of, ChildId child, List<Decision> about, List<Fault> faults) {
    Map<String, String> whom = Map.of("child", child.toString());
    boolean strategy = of.type().isStrategy();
    boolean decided =
        strategy ? about.stream().anyMatch(d -> d.kind().isOnThreshold()) : !about.isEmpty();
    if (!decided) {
      faults.add(new Fault(MeetingProblem.DECISION_MISSING, "decisions", whom));
    }
    boolean enquiry = about.stream().anyMatch(d -> d.kind().isEnquiry());
    if (enquiry && about.stream().noneMatch(d -> d.kind().isOnConference())) {
      faults.add(new Fault(MeetingProblem.CONFERENCE_OR_WHY_NOT, "decisions", whom));
    }
  }

  private static void check(Meeting of, Decision decision, String field, List<Fault> faults) {
    if (!of.children().contains(decision.child()) || !decision.kind().isFor(of.type())) {
      faults.add(new Fault(MeetingProblem.DECISION_NOT_OF_THIS_MEETING, field, Map.of()));
    }
    if (decision.kind().needsReason() && decision.reason().isEmpty()) {
      faults.add(new Fault(MeetingProblem.REASON_MISSING, field + ".reason", Map.of()));
    }
    if (decision.kind().isOnThreshold() && !isBySocialCare(of, decision)) {
      faults.add(new Fault(MeetingProblem.NO_SOCIAL_CARE_DECISION, field + ".decidedBy", Map.of()));
    }
  }

  /** "Left to the police" cannot be written down: somebody of social care at the table decides. */
  private static boolean isBySocialCare(Meeting of, Decision decision) {
    return decision
        .decidedBy()
        .flatMap(of::invitation)
        .filter(i -> i.sector().speaksFor() == Sector.Statutory.SOCIAL_CARE)
        .flatMap(Invitation::attendance)
        .filter(Attendance::atTheTable)
        .isPresent();
  }

  private static void check(AgreedAction action, String field, List<Fault> faults) {
    if (action.what().isEmpty()) {
      faults.add(new Fault(MeetingProblem.ACTION_WITHOUT_WORDS, field + ".what", Map.of()));
    }
    if (action.owner().isEmpty() && action.ownerName().isEmpty()) {
      faults.add(new Fault(MeetingProblem.ACTION_WITHOUT_OWNER, field + ".owner", Map.of()));
    }
    if (action.due() == null) {
      faults.add(new Fault(MeetingProblem.ACTION_WITHOUT_DATE, field + ".due", Map.of()));
    }
  }

  public MeetingId meeting() {
    return new MeetingId(meeting);
  }

  public boolean isQuorate() {
    return quorate;
  }

  /** Where the rule in force came from. */
  public String quorumRule() {
    return quorumRule;
  }

  public String rulebookVersion() {
    return rulebookVersion;
  }

  public String summary() {
    return summary;
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  public List<AgreedAction> actions() {
    return List.copyOf(actions);
  }

  public List<Dissent> dissents() {
    return List.copyOf(dissents);
  }

  public String concludedBy() {
    return concludedBy;
  }

  public Instant concludedAt() {
    return concludedAt;
  }

  /** The latest day by which anything was promised. */
  public java.util.Optional<LocalDate> lastAction() {
    return actions.stream().map(AgreedAction::due).max(LocalDate::compareTo);
  }
}
