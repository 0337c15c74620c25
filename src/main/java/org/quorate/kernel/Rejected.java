package org.quorate.kernel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Thrown by aggregates and use cases when what was asked cannot be done; the transaction is rolled
 * back. It carries every fault found, not only the first, so that a form can show them all beside
 * their fields at once.
 */
public final class Rejected extends RuntimeException {
  private final transient List<Fault> faults;

  public Rejected(List<Fault> faults) {
    super(
        faults.stream().map(f -> f.problem().key()).collect(Collectors.joining(", ")),
        null,
        false,
        false);
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("a rejection needs a fault");
    }
    this.faults = List.copyOf(faults);
  }

  public Rejected(Problem problem) {
    this(List.of(new Fault(problem, "", Map.of())));
  }

  public Rejected(Problem problem, String field) {
    this(List.of(new Fault(problem, field, Map.of())));
  }

  public Rejected(Problem problem, Map<String, ?> parameters) {
    this(List.of(new Fault(problem, "", parameters)));
  }

  public Rejected(Problem problem, String field, Map<String, ?> parameters) {
    this(List.of(new Fault(problem, field, parameters)));
  }

  /** Never empty; the order is that of the form. */
  public List<Fault> faults() {
    return faults;
  }

  /** The first fault's problem: it decides the HTTP status. */
  public Problem problem() {
    return faults.getFirst().problem();
  }

  /**
   * One thing that is wrong.
   *
   * @param problem what is wrong
   * @param field the request component it belongs to, as {@code dateOfBirth} or {@code
   *     invitees[2].reason}; empty where it belongs to none
   * @param parameters values that its words need, by name; never a child's name
   */
  public record Fault(Problem problem, String field, Map<String, ?> parameters) {
    public Fault {
      parameters = Map.copyOf(parameters);
    }
  }
}
