package org.quorate.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.child.Age;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Enrolment;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.Sibling;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;

/**
 * What is true of one child on one day, each circumstance with its evidence: some of it recorded by
 * somebody, some of it following from age, roll, placement and family. Which rule each brings into
 * force is the rulebook's affair; how to tell is told here and nowhere else.
 */
public final class Circumstances {
  /** Compulsory school age: Education Act 1996 section 8. */
  private static final Age SCHOOL_STARTS = Age.ofYears(5);

  private static final Age SCHOOL_ENDS = Age.ofYears(16);

  private final ChildId child;
  private final Map<Circumstance, Evidence> standing;

  private Circumstances(ChildId child, Map<Circumstance, Evidence> standing) {
    this.child = child;
    this.standing = Collections.unmodifiableMap(standing);
  }

  /** What holds on {@code today}. */
  public static Circumstances of(Picture picture, Rulebook rulebook, LocalDate today) {
    Map<Circumstance, Evidence> found = new EnumMap<>(Circumstance.class);
    picture.recorded().stream()
        .filter(r -> r.holdsOn(today))
        .forEach(r -> found.merge(r.circumstance(), evidence(r), Circumstances::together));
    for (Circumstance each : Circumstance.values()) {
      if (each.origin() == Circumstance.Origin.DERIVED) {
        derived(each, picture, rulebook, today, found.keySet())
            .ifPresent(evidence -> found.put(each, evidence));
      }
    }
    return new Circumstances(picture.child().id(), found);
  }

  private static Evidence evidence(RecordedCircumstance recorded) {
    return new Evidence(
        Optional.of(recorded.period().from()), recorded.agency().map(Set::of).orElse(Set.of()));
  }

  private static Evidence together(Evidence one, Evidence other) {
    Set<AgencyId> agencies = new LinkedHashSet<>(one.agencies());
    agencies.addAll(other.agencies());
    Optional<LocalDate> first =
        java.util.stream.Stream.of(one.since(), other.since())
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    return new Evidence(first, agencies);
  }

  private static Optional<Evidence> derived(
      Circumstance which,
      Picture picture,
      Rulebook rulebook,
      LocalDate today,
      Set<Circumstance> recorded) {
    Child child = picture.child();
    return switch (which) {
      case ANY_CHILD -> when(true);
      case REFERRER -> naming(child.referrer().map(Set::of).orElse(Set.of()));
      case SCHOOL_AGE_OR_ON_ROLL ->
          when(isOfSchoolAge(child, today) || isOnRoll(child, today, SCHOOLS));
      case IN_COLLEGE_OR_TRAINING -> when(isOnRoll(child, today, COLLEGES));
      case UNDER_FIVE_IN_HOUSEHOLD -> when(picture.householdHasSomebodyUnder(SCHOOL_STARTS, today));
      case UNBORN -> when(child.birth().isUnborn());
      case LOOKED_AFTER -> when(isLookedAfter(child, today));
      case SCHOOL_AGE_WITH_SOCIAL_WORKER ->
          when(
              isOfSchoolAge(child, today)
                  && child.allocatedTo().isPresent()
                  && !isLookedAfter(child, today));
      case PLACED_OUT_OF_AREA -> placedOutOfArea(child, today);
      case OTHER_CHILDREN_IN_HOME ->
          when(child.siblings().stream().anyMatch(Sibling::isInSameHousehold));
      case SECOND_PARENT ->
          when(
              child.familyMembers().stream().filter(FamilyMember::hasParentalResponsibility).count()
                  > 1);
      case APPROACHING_ADULTHOOD ->
          when(
              isAged(child, today, rulebook.limit(Limit.TRANSITION_AGE_MONTHS, today))
                  || (isAtHigherRisk(recorded) || isLookedAfter(child, today))
                      && isAged(
                          child, today, rulebook.limit(Limit.TRANSITION_EARLY_AGE_MONTHS, today)));
      case NEARLY_ADULT ->
          when(isAged(child, today, rulebook.limit(Limit.TRANSITION_LATE_AGE_MONTHS, today)));
      case NEEDS_INTERPRETER ->
          when(
              child.communication().needsInterpreter()
                  || child.familyMembers().stream().anyMatch(FamilyMember::needsInterpreter));
      case NEEDS_COMMUNICATION_AID -> when(child.communication().needsAid());
      case OPEN_INVOLVEMENT ->
          naming(
              picture.involvements().stream().map(Involvement::agency).collect(Collectors.toSet()));
      case ACTION_ON_PLAN -> naming(picture.onPlan().withAction());
      case CORE_GROUP_MEMBER -> naming(picture.onPlan().coreGroup());
      case ATTENDED_LAST_MEETING -> naming(picture.last().came());
      case INVITED_LAST_MEETING -> naming(picture.last().asked());
      default -> throw new IllegalStateException("nobody says how to tell " + which);
    };
  }

  private static Optional<Evidence> when(boolean so) {
    return so ? Optional.of(Evidence.OF_THE_RECORD) : Optional.empty();
  }

  /** Stands exactly where it names somebody. */
  private static Optional<Evidence> naming(Set<AgencyId> agencies) {
    return agencies.isEmpty() ? Optional.empty() : Optional.of(Evidence.naming(agencies));
  }

  private static final Set<Enrolment.Kind> SCHOOLS =
      Set.of(Enrolment.Kind.SCHOOL, Enrolment.Kind.ALTERNATIVE_PROVISION);
  private static final Set<Enrolment.Kind> COLLEGES =
      Set.of(Enrolment.Kind.COLLEGE, Enrolment.Kind.TRAINING);

  private static boolean isOnRoll(Child child, LocalDate day, Set<Enrolment.Kind> kinds) {
    return child.onRoll(day).stream().anyMatch(e -> kinds.contains(e.kind()));
  }

  static boolean isOfSchoolAge(Child child, LocalDate day) {
    return child
        .ageOn(day)
        .filter(age -> age.isAtLeast(SCHOOL_STARTS) && !age.isAtLeast(SCHOOL_ENDS))
        .isPresent();
  }

  private static boolean isAged(Child child, LocalDate day, int months) {
    return child.ageOn(day).filter(age -> age.isAtLeast(new Age(months))).isPresent();
  }

  private static boolean isLookedAfter(Child child, LocalDate day) {
    return child.legalStanding().status().isLookedAfter()
        && child.legalStanding().since().filter(s -> s.isAfter(day)).isEmpty();
  }

  private static boolean isAtHigherRisk(Set<Circumstance> recorded) {
    return recorded.contains(Circumstance.EXPLOITATION_MEDIUM)
        || recorded.contains(Circumstance.EXPLOITATION_HIGH);
  }

  private static Optional<Evidence> placedOutOfArea(Child child, LocalDate day) {
    Optional<AgencyId> other = child.legalStanding().responsibleAuthority();
    boolean away = child.placementOn(day).filter(p -> p.isOutOfArea()).isPresent();
    return other.isPresent() || away
        ? Optional.of(Evidence.naming(other.map(Set::of).orElse(Set.of())))
        : Optional.empty();
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

  public Optional<Evidence> evidence(Circumstance which) {
    return Optional.ofNullable(standing.get(which));
  }
}
