package org.quorate.warning.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;

/**
 * Everything known about one child at one moment, by which every rule is judged.
 *
 * @param zone of the authority's clocks: a day ends at its midnight
 * @param known the sections that were read
 * @param proposedAt when somebody proposed to close or step down, while that is open
 */
public record CasePicture(
    ChildId child,
    ZoneId zone,
    Set<Section> known,
    Person person,
    List<Held> circumstances,
    List<Involved> involvements,
    Journey journey,
    List<MeetingPicture> meetings,
    List<PlanPicture> plans,
    Leadership lead,
    List<Episode> missing,
    List<ReferralPicture> referrals,
    List<AdultConcern> adults,
    Records records,
    Around around,
    List<DecisionTaken> decisions,
    Optional<Instant> proposedAt) {
  public CasePicture {
    known = Set.copyOf(known);
    circumstances =
        circumstances.stream()
            .sorted(Comparator.comparing(Held::which).thenComparing(Held::from))
            .toList();
    involvements = List.copyOf(involvements);
    meetings =
        meetings.stream()
            .sorted(Comparator.comparing(m -> m.starts().orElse(m.arrangedAt())))
            .toList();
    plans = plans.stream().sorted(Comparator.comparing(PlanPicture::startedOn)).toList();
    missing = missing.stream().sorted(Comparator.comparing(Episode::from)).toList();
    referrals = referrals.stream().sorted(Comparator.comparing(ReferralPicture::madeAt)).toList();
    adults = List.copyOf(adults);
    decisions = decisions.stream().sorted(Comparator.comparing(DecisionTaken::at)).toList();
  }

  /** The times during which any of these holds. */
  public Stream<Held> held(Set<Circumstance> any) {
    return circumstances.stream().filter(held -> any.contains(held.which()));
  }

  public Stream<PlanPicture> openPlans() {
    return plans.stream().filter(PlanPicture::isOpen);
  }

  public Optional<PlanPicture> openPlan(PlanKind kind) {
    return openPlans().filter(plan -> plan.kind() == kind).findFirst();
  }

  /** Arranged meetings that are still to be concluded. */
  public Stream<MeetingPicture> ahead() {
    return meetings.stream().filter(MeetingPicture::isAhead);
  }

  public Stream<MeetingPicture> ahead(Predicate<MeetingType> type) {
    return ahead().filter(meeting -> type.test(meeting.type()));
  }

  /** When it was decided, the earliest first. */
  public Stream<Instant> decided(DecisionTaken.Matter matter) {
    return decisions.stream().filter(d -> d.matter() == matter).map(DecisionTaken::at);
  }

  /** Whether it was decided then or later. */
  public boolean decidedSince(Instant then, DecisionTaken.Matter matter) {
    return decided(matter).anyMatch(at -> !at.isBefore(then));
  }
}
