package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedMilestone;
import org.quorate.child.RecordedMilestones;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;
import org.quorate.rulebook.Milestone;

/**
 * The lines of a child's log that somebody wrote by hand. What a meeting, an episode or a referral
 * wrote there is told by the room it came from.
 */
@ApplicationScoped
public class MilestoneChronicler implements Chronicler {
  private final RecordedMilestones milestones;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected MilestoneChronicler() {
    this(null, null);
  }

  @Inject
  public MilestoneChronicler(RecordedMilestones milestones, ZoneId zone) {
    this.milestones = milestones;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return milestones.of(child).stream()
        .filter(line -> !line.isStruckOut() && !line.isPlanned())
        .filter(line -> line.sourceMeeting().isEmpty() && line.matter().isEmpty())
        .map(this::line)
        .toList();
  }

  private ChronicleEntry line(RecordedMilestone line) {
    boolean noHour = line.happenedAt().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    return new ChronicleEntry(
        line.happenedAt(),
        noHour,
        strand(line.milestone()),
        "chronicle.other.milestone",
        Map.of("milestone", Messages.key(line.milestone())),
        Subject.child(line.child().value()));
  }

  private static Strand strand(Milestone milestone) {
    return switch (milestone) {
      case ASSESSMENT_COMPLETED, EXPLOITATION_ASSESSED -> Strand.ASSESSMENT;
      case EXPLOITATION_CONCERN, TRAFFICKING_SUSPECTED -> Strand.RISK;
      default -> Strand.OTHER;
    };
  }
}
