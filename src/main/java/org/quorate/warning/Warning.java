package org.quorate.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildFact;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Severity;
import org.quorate.warning.finding.Finding;
import org.quorate.warning.finding.Remedy;
import org.quorate.warning.finding.Words;

/**
 * A finding that somebody has been, or is to be, told of, from the moment it was first found until
 * the facts no longer say so. Acknowledging quiets it, dismissing puts it aside; neither clears it.
 */
@Entity
@Table(name = "warning")
public class Warning {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  private String kind;
  private String matter;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Convert(converter = WordsColumn.class)
  private Words words;

  @Enumerated(EnumType.STRING)
  private Remedy.Door door;

  @Column(name = "door_of")
  private UUID doorOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "door_meeting")
  private MeetingType doorMeeting;

  private UUID whose;
  private Instant since;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "severity_at")
  private Instant severityAt;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Column(name = "acknowledged_why")
  private String acknowledgedWhy;

  @Column(name = "look_again_on")
  private LocalDate lookAgainOn;

  @Column(name = "dismissed_at")
  private Instant dismissedAt;

  @Column(name = "dismissed_by")
  private String dismissedBy;

  @Column(name = "dismissed_why")
  private String dismissedWhy;

  protected Warning() {}

  /** A finding that did not stand before. */
  static Warning of(ChildId child, Finding finding, Instant now) {
    Warning warning = new Warning();
    warning.id = Uuid7.at(now);
    warning.child = child;
    warning.kind = finding.kind().id();
    warning.matter = finding.matter();
    warning.severity = finding.severity();
    warning.since = finding.since();
    warning.raisedAt = now;
    warning.severityAt = now;
    warning.say(finding);
    return warning;
  }

  private boolean say(Finding finding) {
    boolean same =
        finding.words().equals(words)
            && finding.remedy().equals(remedy())
            && finding.whose().equals(whose());
    words = finding.words();
    door = finding.remedy().door();
    doorOf = finding.remedy().of();
    doorMeeting = finding.remedy().meeting().orElse(null);
    whose = finding.whose().orElse(null);
    return same;
  }

  /** What tells it from every other that stands for the child. */
  String key() {
    return kind + " " + matter;
  }

  static String key(Finding finding) {
    return finding.kind().id() + " " + finding.matter();
  }

  Raised raised() {
    return new Raised(Actor.SERVICE, raisedAt, child, kind, severity);
  }

  /** Says it as it is now said; a fact where it has become more or less severe. */
  Optional<Climbed> follow(Finding finding, Instant now) {
    say(finding);
    if (severity == finding.severity()) {
      return Optional.empty();
    }
    Severity before = severity;
    severity = finding.severity();
    severityAt = now;
    if (severity.compareTo(before) > 0) {
      acknowledgedAt = null;
      acknowledgedBy = null;
      acknowledgedWhy = null;
      lookAgainOn = null;
      dismissedAt = null;
      dismissedBy = null;
      dismissedWhy = null;
    }
    return Optional.of(new Climbed(Actor.SERVICE, now, child, kind, before, severity));
  }

  /** The facts no longer say so. */
  Cleared clear(Instant now) {
    clearedAt = now;
    return new Cleared(Actor.SERVICE, now, child, kind);
  }

  /** Somebody knows, says why it stands, and looks again on a day; it stays on the board. */
  Acknowledged acknowledge(String why, LocalDate lookAgain, LocalDate today, Actor by, Instant at) {
    mustStand();
    if (why.isBlank()) {
      throw new Rejected(WarningProblem.REASON_MISSING, "why");
    }
    if (!lookAgain.isAfter(today)) {
      throw new Rejected(WarningProblem.LOOK_AGAIN_PAST, "lookAgain");
    }
    acknowledgedWhy = why.strip();
    acknowledgedBy = by.name();
    acknowledgedAt = at;
    lookAgainOn = lookAgain;
    return new Acknowledged(by, at, child, kind);
  }

  /** Put aside with a reason, until it climbs. */
  Dismissed dismiss(String why, Actor by, Instant at) {
    mustStand();
    if (why.isBlank()) {
      throw new Rejected(WarningProblem.REASON_MISSING, "why");
    }
    dismissedWhy = why.strip();
    dismissedBy = by.name();
    dismissedAt = at;
    return new Dismissed(by, at, child, kind);
  }

  private void mustStand() {
    if (clearedAt != null) {
      throw new Rejected(WarningProblem.CLEARED);
    }
  }

  public WarningId id() {
    return new WarningId(id);
  }

  public ChildId child() {
    return child;
  }

  /** The rule, as the catalogue names it: {@code INV-05}. */
  public String kind() {
    return kind;
  }

  public String matter() {
    return matter;
  }

  public Severity severity() {
    return severity;
  }

  public Words words() {
    return words;
  }

  public Remedy remedy() {
    return new Remedy(door, doorOf, Optional.ofNullable(doorMeeting));
  }

  /** The agency or person concerned, where the rule tells the one concerned. */
  public Optional<UUID> whose() {
    return Optional.ofNullable(whose);
  }

  /** From when it holds by the facts that were known when it was raised. */
  public Instant since() {
    return since;
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  public Instant severityAt() {
    return severityAt;
  }

  public boolean stands() {
    return clearedAt == null;
  }

  public Optional<Instant> clearedAt() {
    return Optional.ofNullable(clearedAt);
  }

  /** The day on which whoever acknowledged it looks again. */
  public Optional<LocalDate> lookAgainOn() {
    return Optional.ofNullable(lookAgainOn);
  }

  public Optional<String> acknowledgedWhy() {
    return Optional.ofNullable(acknowledgedWhy);
  }

  public Optional<String> dismissedWhy() {
    return Optional.ofNullable(dismissedWhy);
  }

  /** What every fact of a warning says. */
  public sealed interface Happened extends ChildFact {
    String kind();

    @Override
    default String detail() {
      return kind();
    }
  }

  public record Raised(Actor by, Instant at, ChildId child, String kind, Severity severity)
      implements Happened {
    @Override
    public String detail() {
      return kind + " " + severity;
    }
  }

  /** It has become more severe, or less. */
  public record Climbed(
      Actor by, Instant at, ChildId child, String kind, Severity before, Severity severity)
      implements Happened {
    @Override
    public String detail() {
      return kind + " " + before + " " + severity;
    }
  }

  public record Cleared(Actor by, Instant at, ChildId child, String kind) implements Happened {}

  public record Acknowledged(Actor by, Instant at, ChildId child, String kind)
      implements Happened {}

  public record Dismissed(Actor by, Instant at, ChildId child, String kind) implements Happened {}
}
