package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AdultConcern;
import org.quorate.warning.picture.ReferralPicture;

/** A referral is open until its outcome is recorded and acknowledged. REF-01 to 05. */
final class ReferralRules {
  private static final Set<Circumstance> FLAGGED =
      Set.of(
          Circumstance.EXPLOITATION_EMERGING,
          Circumstance.EXPLOITATION_MEDIUM,
          Circumstance.EXPLOITATION_HIGH);

  private ReferralRules() {}

  static void into(Catalogue all) {
    all.add(REF_01, ReferralRules::unacknowledged, REFERRALS);
    all.add(REF_02, ReferralRules::refusedWithoutMore, REFERRALS);
    all.add(REF_03, ReferralRules::refusedForSafeguarding, REFERRALS);
    all.add(REF_04, ReferralRules::adultUnreported, ADULTS);
    all.add(REF_05, ReferralRules::noSpecialist, CIRCUMSTANCES, INVOLVEMENTS, JOURNEY);
  }

  private static Outlook referral(FindingKind kind, ReferralPicture referral, Case it) {
    return it.finding(kind, referral.id())
        .with("agency", referral.to().name())
        .with("day", it.dayOf(referral.madeAt()))
        .mendedAt(Remedy.Door.REFERRAL, referral.id());
  }

  /** Naming the lead in the form is not telling her. */
  private static Stream<Saying> unacknowledged(Case it) {
    return it.picture().referrals().stream()
        .filter(referral -> referral.acknowledgedAt().isEmpty())
        .map(
            referral ->
                referral(REF_01, referral, it)
                    .from(
                        it.pastWorkingDays(
                            referral.madeAt(), Limit.REFERRAL_ACKNOWLEDGED_WORKING_DAYS)));
  }

  /** Two refusals of one need are one story. */
  private static Stream<Saying> refusedWithoutMore(Case it) {
    Map<String, List<ReferralPicture>> byNeed =
        it.picture().referrals().stream()
            .filter(referral -> referral.refused().isPresent())
            .collect(
                Collectors.groupingBy(ReferralPicture::need, TreeMap::new, Collectors.toList()));
    return byNeed.values().stream()
        .filter(
            refusals ->
                refusals.stream()
                    .map(r -> r.refused().orElseThrow())
                    .noneMatch(r -> r.alternativeAt().isPresent()))
        .flatMap(
            refusals -> {
              ReferralPicture first = refusals.getFirst();
              Outlook once =
                  it.finding(REF_02, (Object) first.need())
                      .with(
                          "agencies",
                          refusals.stream().map(r -> r.to().name()).distinct().sorted().toList())
                      .with("day", it.dayOf(first.refused().orElseThrow().at()))
                      .mendedAt(Remedy.Door.REFERRAL, refusals.getLast().id())
                      .from(
                          it.pastWorkingDays(
                              first.refused().orElseThrow().at(),
                              Limit.REFERRAL_ALTERNATIVE_WORKING_DAYS));
              return Stream.of(
                  it
                      .spans(
                          Pattern.REFERRAL_REFUSED,
                          refusals.stream().map(r -> r.refused().orElseThrow().at()))
                      .stream()
                      .findFirst()
                      .map(again -> once.from(again.from(), 1))
                      .orElse(once));
            });
  }

  private static Stream<Saying> refusedForSafeguarding(Case it) {
    return it.picture().referrals().stream()
        .flatMap(
            referral ->
                referral
                    .refused()
                    .filter(r -> r.otherSafeguarding() && r.challengedAt().isEmpty())
                    .map(
                        refused ->
                            referral(REF_03, referral, it)
                                .with("day", it.dayOf(refused.at()))
                                .of(Optional.of(referral.to().id().value()))
                                .from(refused.at()))
                    .stream());
  }

  private static Stream<Saying> adultUnreported(Case it) {
    return it.picture().adults().stream()
        .filter(concern -> !concern.answered())
        .map(
            concern ->
                it.finding(REF_04, concern.id())
                    .variant(concern.work() == AdultConcern.Work.CHILDREN ? "children" : "adults")
                    .with("day", concern.on())
                    .from(it.startOf(concern.on())));
  }

  /** The duty worker will do where nobody is allocated. */
  private static Stream<Saying> noSpecialist(Case it) {
    boolean specialist =
        it.picture().involvements().stream()
            .anyMatch(i -> i.agency().kind() == Sector.SPECIALIST_EXPLOITATION && i.to().isEmpty());
    if (specialist) {
      return Stream.empty();
    }
    Stream<Outlook> flagged =
        it.picture()
            .held(FLAGGED)
            .filter(
                held ->
                    !it.journey()
                        .since(it.startOf(held.from()), Set.of(Milestone.SPECIALIST_ALLOCATED)))
            .flatMap(
                held ->
                    it.late("T-SPECIALIST", it.startOf(held.from())).stream()
                        .map(
                            late ->
                                it.finding(REF_05)
                                    .with("day", held.from())
                                    .from(late)
                                    .until(held.to().map(it::endOf))));
    Stream<Outlook> concern =
        Overdue.open(it, "T-SPECIALIST")
            .map(
                clock ->
                    it.finding(REF_05)
                        .with("day", it.dayOf(clock.startedAt()))
                        .from(clock.endsAt()));
    return Stream.concat(flagged, concern).map(Saying.class::cast);
  }
}
