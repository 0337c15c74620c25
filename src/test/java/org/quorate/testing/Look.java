package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Severity;
import org.quorate.warning.finding.Finding;
import org.quorate.warning.finding.FindingKind;
import org.quorate.warning.finding.Findings;
import org.quorate.warning.finding.Unjudged;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.Section;

/** Findings of one kind in one picture, looked at from moment to moment. */
public final class Look {
  private final FindingKind kind;
  private final CasePicture picture;

  Look(FindingKind kind, CasePicture picture) {
    this.kind = kind;
    this.picture = picture;
  }

  /**
   * That severity from exactly that moment: a breath before it is another or none, and whoever
   * judged then knew when to look again.
   */
  public Look turns(Severity into, String when) {
    Instant at = Times.at(when);
    Instant before = at.minus(1, ChronoUnit.MICROS);
    assertThat(severities(before)).as("%s just before %s", kind, when).doesNotContain(into);
    assertThat(Findings.in(picture, ChildRoom.RULEBOOK, before).next())
        .as("the next look before %s", when)
        .contains(at);
    return stands(into, when);
  }

  public Look advises(String when) {
    return turns(Severity.ADVISORY, when);
  }

  public Look warns(String when) {
    return turns(Severity.WARNING, when);
  }

  public Look breaches(String when) {
    return turns(Severity.BREACH, when);
  }

  /** It goes by itself at exactly that moment. */
  public Look passes(String when) {
    Instant before = Times.at(when).minus(1, ChronoUnit.MICROS);
    assertThat(severities(before)).as("%s just before %s", kind, when).isNotEmpty();
    assertThat(Findings.in(picture, ChildRoom.RULEBOOK, before).next()).contains(Times.at(when));
    return silent(when);
  }

  public Look stands(Severity severity, String when) {
    assertThat(severities(Times.at(when))).as("%s at %s", kind, when).contains(severity);
    return this;
  }

  public Look silent(String when) {
    assertThat(severities(Times.at(when))).as("%s at %s", kind, when).isEmpty();
    assertThat(unjudged(when)).as("%s unjudged at %s", kind, when).isFalse();
    return this;
  }

  /** How many of that kind stand. */
  public Look counts(int many, String when) {
    assertThat(severities(Times.at(when))).as("%s at %s", kind, when).hasSize(many);
    return this;
  }

  public Look lacks(Section fact, String when) {
    assertThat(Findings.in(picture, ChildRoom.RULEBOOK, Times.at(when)).unjudged())
        .contains(new Unjudged(kind, fact));
    return this;
  }

  /** What the worst of them says. */
  public Look says(String when, String... parts) {
    assertThat(findings(Times.at(when))).isNotEmpty();
    assertThat(findings(Times.at(when)).getFirst().words().in(Messages.english())).contains(parts);
    return this;
  }

  private boolean unjudged(String when) {
    return Findings.in(picture, ChildRoom.RULEBOOK, Times.at(when)).unjudged().stream()
        .anyMatch(lacking -> lacking.kind() == kind);
  }

  private List<Severity> severities(Instant at) {
    return findings(at).stream().map(Finding::severity).toList();
  }

  private List<Finding> findings(Instant at) {
    return Findings.in(picture, ChildRoom.RULEBOOK, at).findings().stream()
        .filter(finding -> finding.kind() == kind)
        .toList();
  }
}
