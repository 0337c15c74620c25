package org.quorate.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.rulebook.Circumstance;

/**
 * What is true of a child on a day by everything that stands in her record, in the circumstances
 * recorded and in the open involvements, each with its evidence. Pure; {@code meeting} adds what
 * only it knows (who came last time) and draws up the invitation list.
 */
public final class ChildCircumstances {
  private final Map<Circumstance, Set<Evidence>> found = new EnumMap<>(Circumstance.class);

  ChildCircumstances() {}

  /**
   * What holds on {@code day}.
   *
   * @param household the records of her siblings, as far as they have one
   * @param recorded what was recorded of her; what is struck out or over is passed over
   * @param involved the involvements open on that day
   */
  public static ChildCircumstances on(
      Child child,
      Collection<Child> household,
      Collection<RecordedCircumstance> recorded,
      Collection<Involvement> involved,
      LocalDate day) {
    ChildCircumstances all = new ChildCircumstances();
    recorded.stream().filter(c -> c.holdsOn(day)).forEach(all::take);
    involved.stream()
        .filter(i -> i.period().covers(day))
        .forEach(i -> all.add(Circumstance.OPEN_INVOLVEMENT, new Evidence.OfAgency(i.agency())));
    new DerivedCircumstances(child, household, day).into(all);
    return all;
  }

  private void take(RecordedCircumstance recorded) {
    add(recorded.circumstance(), new Evidence.OfRecord(recorded.id()));
    recorded
        .agency()
        .ifPresent(agency -> add(recorded.circumstance(), new Evidence.OfAgency(agency)));
  }

  void add(Circumstance circumstance) {
    found.computeIfAbsent(circumstance, c -> new LinkedHashSet<>());
  }

  void add(Circumstance circumstance, Evidence evidence) {
    found.computeIfAbsent(circumstance, c -> new LinkedHashSet<>()).add(evidence);
  }

  /** In the order of the enum. */
  public Set<Circumstance> all() {
    return Collections.unmodifiableSet(found.keySet());
  }

  public boolean holds(Circumstance circumstance) {
    return found.containsKey(circumstance);
  }

  /** Empty where it does not hold, or where nothing in particular shows it. */
  public List<Evidence> evidence(Circumstance circumstance) {
    return List.copyOf(found.getOrDefault(circumstance, Set.of()));
  }

  public RiskLevel risk() {
    return RiskLevel.in(found.keySet());
  }
}
