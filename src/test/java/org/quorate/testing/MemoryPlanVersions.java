package org.quorate.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.plan.PlanId;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.version.PlanVersions;
import org.quorate.plan.version.VersionRow;

/** {@link PlanVersions} kept in memory, for tests without a database. */
public final class MemoryPlanVersions implements PlanVersions {
  private final List<PlanVersion> kept = new ArrayList<>();

  @Override
  public void store(PlanVersion version) {
    kept.add(version);
  }

  @Override
  public List<PlanVersion> numbered(PlanId plan) {
    return of(plan)
        .filter(version -> version.number().isPresent())
        .sorted(Comparator.comparing((PlanVersion v) -> v.number().orElseThrow()).reversed())
        .toList();
  }

  @Override
  public List<VersionRow> index(PlanId plan) {
    return numbered(plan).stream()
        .map(
            v ->
                new VersionRow(
                    v.number().orElseThrow(), v.revision(), v.why(), v.words(), v.author(), v.at()))
        .toList();
  }

  @Override
  public Optional<PlanVersion> numbered(PlanId plan, int number) {
    return numbered(plan).stream()
        .filter(version -> version.number().equals(Optional.of(number)))
        .findFirst();
  }

  @Override
  public List<PlanVersion> after(PlanId plan, int revision) {
    return of(plan).filter(version -> version.revision() > revision).toList();
  }

  @Override
  public Optional<PlanVersion> at(PlanId plan, int revision) {
    return of(plan).filter(version -> version.revision() <= revision).reduce((one, two) -> two);
  }

  @Override
  public int newestNumber(PlanId plan) {
    return numbered(plan).stream().findFirst().flatMap(PlanVersion::number).orElse(0);
  }

  private Stream<PlanVersion> of(PlanId plan) {
    return kept.stream().filter(version -> version.plan().equals(plan));
  }
}
