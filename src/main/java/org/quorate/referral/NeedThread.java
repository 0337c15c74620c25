package org.quorate.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.rulebook.PatternRule;

/**
 * Every referral of a child for one need: one story, whoever referred and whoever answered.
 *
 * @param referrals oldest first, never empty
 */
public record NeedThread(List<Referral> referrals) {
  public NeedThread {
    referrals = List.copyOf(referrals);
  }

  /** The stories, those in which something is open first, then the newest. */
  public static List<NeedThread> of(Collection<Referral> all) {
    Map<String, List<Referral>> byNeed =
        all.stream()
            .sorted(Comparator.comparing(Referral::referredOn).thenComparing(Referral::recordedAt))
            .collect(
                Collectors.groupingBy(Referral::thread, LinkedHashMap::new, Collectors.toList()));
    return byNeed.values().stream()
        .map(NeedThread::new)
        .sorted(
            Comparator.comparing(NeedThread::isMet)
                .thenComparing(NeedThread::lastMoved, Comparator.reverseOrder()))
        .toList();
  }

  public ReferralNeed need() {
    return referrals.getFirst().need();
  }

  /** The need in the words that were used last. */
  public String what() {
    return referrals.reversed().stream()
        .map(Referral::what)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  public List<Referral> refusals() {
    return referrals.stream().filter(r -> r.outcome() == ReferralOutcome.REFUSED).toList();
  }

  /** A service has taken her on, after all refusals. */
  public boolean isMet() {
    return referrals.getLast().outcome() == ReferralOutcome.ACCEPTED;
  }

  /** Refused as often, within as many days, as the rule names, and nobody has taken her since. */
  public boolean isRefusedRepeatedly(PatternRule rule) {
    List<LocalDate> days =
        refusals().stream().flatMap(r -> r.outcomeOn().stream()).sorted().toList();
    return !isMet()
        && days.stream()
            .anyMatch(
                last ->
                    days.stream()
                            .filter(day -> !day.isAfter(last))
                            .filter(day -> !day.isBefore(last.minusDays(rule.withinDays())))
                            .count()
                        >= rule.episodes());
  }

  private LocalDate lastMoved() {
    Referral last = referrals.getLast();
    return last.outcomeOn().orElse(last.referredOn());
  }
}
