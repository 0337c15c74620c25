package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.RecordedMilestone;
import org.quorate.child.RecordedMilestones;
import org.quorate.child.StrikeOutMilestone;
import org.quorate.rulebook.Milestone;

/**
 * An episode was recorded by mistake: it stays readable with the reason, it counts no more, and its
 * clocks are as if it had never been.
 */
@ApplicationScoped
public class StrikeOutEpisode {
  private final MissingDesk desk;
  private final RecordedMilestones milestones;
  private final StrikeOutMilestone strikeOutMilestone;

  /** For CDI's proxy only. */
  protected StrikeOutEpisode() {
    this(null, null, null);
  }

  @Inject
  public StrikeOutEpisode(
      MissingDesk desk, RecordedMilestones milestones, StrikeOutMilestone strikeOutMilestone) {
    this.desk = desk;
    this.milestones = milestones;
    this.strikeOutMilestone = strikeOutMilestone;
  }

  /** {@code why} is shown beside it. */
  public record Request(EpisodeId episode, Optional<Long> seen, String why) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode =
        desk.lend(request.episode(), request.seen(), Permission.RECORD_CHILD, caller);
    desk.takeBack(episode, episode.strikeOut(request.why(), caller.actor(), desk.moment()));
    milestones.of(episode.child()).stream()
        .filter(line -> !line.isStruckOut() && isOf(episode, line))
        .map(RecordedMilestone::id)
        .forEach(
            line ->
                strikeOutMilestone.run(
                    new StrikeOutMilestone.Request(line, request.why()), caller));
    return episode;
  }

  /** The pattern that it made is nobody else's. */
  private static boolean isOf(MissingEpisode episode, RecordedMilestone line) {
    return line.matter().filter(episode.id().value()::equals).isPresent()
        || line.milestone() == Milestone.MISSING_PATTERN_FOUND
            && episode.patternFoundAt().filter(line.happenedAt()::equals).isPresent();
  }
}
