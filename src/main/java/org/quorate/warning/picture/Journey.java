package org.quorate.warning.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.child.Deadline;
import org.quorate.rulebook.Milestone;

/** The child's log, and the clocks that follow from it; lines struck out are not in it. */
public record Journey(List<Reached> log, List<Running> clocks) {
  public Journey {
    log = log.stream().sorted(Comparator.comparing(Reached::at)).toList();
    clocks = clocks.stream().sorted(Comparator.comparing(Running::startedAt)).toList();
  }

  /**
   * One line of the log.
   *
   * @param matter the missing episode, referral or other thing it belongs to
   */
  public record Reached(Milestone milestone, Instant at, Optional<UUID> matter) {}

  /**
   * One clock.
   *
   * @param startsWith the milestone that started it
   * @param endsAt the first instant that is late
   * @param explained a manager has written down why it is late
   */
  public record Running(
      UUID id,
      String rule,
      Milestone startsWith,
      Instant startedAt,
      LocalDate dueOn,
      Instant endsAt,
      Deadline.State state,
      Optional<Instant> settledAt,
      boolean explained) {
    public boolean isOpen() {
      return state == Deadline.State.OPEN;
    }

    public boolean isMetLate() {
      return state == Deadline.State.MET
          && settledAt.filter(at -> !at.isBefore(endsAt)).isPresent();
    }
  }

  public Stream<Running> clocks(String rule) {
    return clocks.stream().filter(clock -> clock.rule().equals(rule));
  }

  /** When any of these was reached, the earliest first. */
  public Stream<Instant> reached(Set<Milestone> any) {
    return log.stream().filter(line -> any.contains(line.milestone())).map(Reached::at);
  }

  public Stream<Instant> reached(Milestone milestone) {
    return reached(Set.of(milestone));
  }

  public Optional<Instant> first(Milestone milestone) {
    return reached(milestone).findFirst();
  }

  public Optional<Instant> last(Milestone milestone) {
    return reached(milestone).reduce((one, later) -> later);
  }

  /** Whether any of these was reached then or later. */
  public boolean since(Instant then, Set<Milestone> any) {
    return reached(any).anyMatch(at -> !at.isBefore(then));
  }
}
