package org.quorate.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildCircumstances;
import org.quorate.child.ChildId;
import org.quorate.child.Evidence;
import org.quorate.child.RecordedCircumstance;
import org.quorate.rulebook.Circumstance;

/**
 * What is true of one child on one day, each circumstance with its grounds: what {@code child} can
 * tell from her record, and what only meetings and plans know, such as who was asked last time.
 */
public final class Circumstances {
  private final ChildId child;
  private final Map<Circumstance, Grounds> standing;

  private Circumstances(ChildId child, Map<Circumstance, Grounds> standing) {
    this.child = child;
    this.standing = Collections.unmodifiableMap(standing);
  }

  /** What holds on {@code today}. */
  public static Circumstances of(Picture picture, LocalDate today) {
    ChildCircumstances told =
        ChildCircumstances.on(
            picture.child(),
            picture.brothersAndSisters(),
            picture.recorded(),
            picture.involvements(),
            today);
    Map<Circumstance, Grounds> found = new EnumMap<>(Circumstance.class);
    told.all().forEach(which -> found.put(which, grounds(told.evidence(which), picture)));
    name(found, Circumstance.ACTION_ON_PLAN, picture.onPlan().withAction());
    name(found, Circumstance.CORE_GROUP_MEMBER, picture.onPlan().coreGroup());
    name(found, Circumstance.ATTENDED_LAST_MEETING, picture.last().came());
    name(found, Circumstance.INVITED_LAST_MEETING, picture.last().asked());
    return new Circumstances(picture.child().id(), found);
  }

  private static Grounds grounds(List<Evidence> evidence, Picture picture) {
    Set<UUID> records =
        evidence.stream()
            .filter(Evidence.OfRecord.class::isInstance)
            .map(e -> ((Evidence.OfRecord) e).circumstance())
            .collect(Collectors.toSet());
    Set<AgencyId> agencies =
        evidence.stream()
            .filter(Evidence.OfAgency.class::isInstance)
            .map(e -> ((Evidence.OfAgency) e).agency())
            .collect(Collectors.toSet());
    Optional<LocalDate> since =
        picture.recorded().stream()
            .filter(r -> records.contains(r.id()))
            .map(RecordedCircumstance::period)
            .map(period -> period.from())
            .min(LocalDate::compareTo);
    return new Grounds(since, agencies);
  }

  /** Stands exactly where it names somebody. */
  private static void name(
      Map<Circumstance, Grounds> found, Circumstance which, Set<AgencyId> agencies) {
    if (!agencies.isEmpty()) {
      found.put(which, Grounds.naming(agencies));
    }
  }

  public ChildId child() {
    return child;
  }

  /** In the order of the rulebook's vocabulary. */
  public List<Circumstance> all() {
    return List.copyOf(standing.keySet());
  }

  public boolean holds(Circumstance which) {
    return standing.containsKey(which);
  }

  /** Empty where it does not hold. */
  public Optional<Grounds> grounds(Circumstance which) {
    return Optional.ofNullable(standing.get(which));
  }
}
