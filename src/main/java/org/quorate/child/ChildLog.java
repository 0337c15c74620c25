package org.quorate.child;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;

/**
 * Writes in a child's log, sets her deadlines to what it then says, and tells what changed by that.
 * It asks nobody for leave: the use cases do.
 */
@Dependent
public class ChildLog {
  private final RecordedMilestones milestones;
  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final ZoneId zone;
  private final Clock clock;
  private final Event<Fact> facts;

  @Inject
  public ChildLog(
      RecordedMilestones milestones,
      Deadlines deadlines,
      Rulebook rulebook,
      ZoneId zone,
      Clock clock,
      Event<Fact> facts) {
    this.milestones = milestones;
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.zone = zone;
    this.clock = clock;
    this.facts = facts;
  }

  /** Returns the new line; the caller of the use case is its author. */
  UUID write(RecordMilestone.Request request, Actor by) {
    List<RecordedMilestone> log = new ArrayList<>(milestones.hold(request.child()));
    RecordedMilestone line =
        new RecordedMilestone(request, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    milestones.store(line);
    facts.fire(line.recorded(by));
    log.add(line);
    setBy(request.child(), log, by);
    return line.id();
  }

  void strikeOut(RecordedMilestone wrong, String why, Actor by) {
    List<RecordedMilestone> log = milestones.hold(wrong.child());
    facts.fire(wrong.strikeOut(why, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    setBy(wrong.child(), log, by);
  }

  /** A planned meeting is called off: nothing counts towards it any more. */
  void callOff(ChildId child, UUID meeting, String why, Actor by) {
    List<RecordedMilestone> log = milestones.hold(child);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    log.stream()
        .filter(line -> line.isPlanned() && !line.isStruckOut())
        .filter(line -> line.sourceMeeting().filter(meeting::equals).isPresent())
        .forEach(line -> facts.fire(line.strikeOut(why, by, at)));
    setBy(child, log, by);
  }

  private void setBy(ChildId child, List<RecordedMilestone> log, Actor by) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<Key, Deadline> kept =
        deadlines.of(child).stream()
            .collect(Collectors.toMap(d -> new Key(d.rule(), d.startedBy()), Function.identity()));
    for (Clocks.Run run : Clocks.after(log, rulebook, zone)) {
      Deadline deadline = kept.remove(new Key(run.rule().id(), run.startedBy().id()));
      if (deadline == null) {
        deadline = start(run.rule(), run.startedBy(), by, at);
      }
      deadline.settle(run.state(), run.settledBy(), by, at).ifPresent(facts::fire);
    }
    kept.values().stream()
        .filter(deadline -> isStillRuled(deadline))
        .map(gone -> gone.settle(Deadline.State.SUPERSEDED, Optional.empty(), by, at))
        .flatMap(Optional::stream)
        .forEach(facts::fire);
  }

  private Deadline start(TimescaleRule rule, RecordedMilestone line, Actor by, Instant at) {
    Deadline started =
        Deadline.start(
            rule,
            rulebook.version(),
            line,
            rule.due(line.happenedAt(), zone, rulebook.workingDays()),
            zone,
            at);
    deadlines.store(started);
    facts.fire(started.started(by, at));
    return started;
  }

  /** A rule that was taken out of the book leaves what it once asked for as it stood. */
  private boolean isStillRuled(Deadline deadline) {
    return rulebook
        .timescale(deadline.rule(), deadline.startedAt().atZone(zone).toLocalDate())
        .isPresent();
  }

  private record Key(String rule, UUID startedBy) {}
}
