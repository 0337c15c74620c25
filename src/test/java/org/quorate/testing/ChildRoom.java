package org.quorate.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.quorate.access.Guard;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.ChildLog;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordRoom;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;

/** Everything the use cases of {@code child} need, in memory, on one day. */
public final class ChildRoom {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** The rules that ship; read once. */
  public static final Rulebook RULEBOOK = RulebookReader.readDefault();

  public final Cast cast = new Cast();
  public final MemoryChildren children = new MemoryChildren();
  public final MemoryCircumstances circumstances = new MemoryCircumstances();
  public final MemoryInvolvements involvements = new MemoryInvolvements();
  public final MemoryDeadlines deadlines = new MemoryDeadlines();
  public final MemoryMilestones milestones = new MemoryMilestones();
  public final FiredFacts facts = new FiredFacts();
  public final TickingClock clock;
  public final Guard guard;
  public final RecordRoom room;
  public final ChildLog log;

  /** Everybody has business with every child. */
  public ChildRoom(LocalDate today) {
    this(today, child -> true);
  }

  public ChildRoom(LocalDate today, Predicate<UUID> business) {
    clock = new TickingClock(today.atTime(9, 30).atZone(LONDON).toInstant());
    guard =
        Guard.over(
            List.of(
                (caller, asked) -> {
                  Set<UUID> seen = new java.util.HashSet<>(asked);
                  seen.removeIf(business.negate());
                  return seen;
                }));
    room =
        new RecordRoom(
            guard, children, cast.inAgencies(), cast.inProfessionals(), facts, clock, LONDON);
    log = new ChildLog(milestones, deadlines, RULEBOOK, LONDON, clock, facts);
  }

  public Child keep(Child child) {
    children.store(child);
    return child;
  }

  /** Written down by the service; each line a moment after the one before. */
  public UUID reached(ChildId child, Milestone milestone, LocalDate day) {
    return reached(child, milestone, day.atTime(10, 0).atZone(LONDON).toInstant());
  }

  public UUID reached(ChildId child, Milestone milestone, Instant at) {
    return record(RecordMilestone.Request.of(child, milestone, at));
  }

  public UUID record(RecordMilestone.Request request) {
    return new RecordMilestone(guard, children, log)
        .run(request, org.quorate.access.Caller.SERVICE);
  }

  /** Never the same moment twice, so that what is written later is later. */
  public static final class TickingClock extends Clock {
    private Instant next;

    TickingClock(Instant start) {
      next = start;
    }

    @Override
    public Instant instant() {
      next = next.plusMillis(1);
      return next;
    }

    @Override
    public ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
