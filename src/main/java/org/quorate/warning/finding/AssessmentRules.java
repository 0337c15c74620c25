package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.warning.picture.MeetingPicture;

/** What is known of the child is fresh, whole and has the child's own words in it. ASM-01 to 03. */
final class AssessmentRules {
  private static final Set<MeetingType> FIRST_CONFERENCES =
      Set.of(
          MeetingType.INITIAL_CONFERENCE,
          MeetingType.PRE_BIRTH_CONFERENCE,
          MeetingType.TRANSFER_IN_CONFERENCE);

  private static final Set<MeetingRule.Family> FAMILY =
      Set.of(
          MeetingRule.Family.ATTENDS,
          MeetingRule.Family.ATTENDS_BY_CONSENT,
          MeetingRule.Family.LEADS);

  private AssessmentRules() {}

  static void into(Catalogue all) {
    all.add(ASM_01, AssessmentRules::outOfDate, ASSESSMENTS, JOURNEY, MEETINGS);
    all.add(ASM_02, AssessmentRules::identityBlank, PERSON, JOURNEY);
    all.add(ASM_03, AssessmentRules::noViewOfTheChild, MEETINGS, ASSESSMENTS, PLANS);
  }

  /** A first conference that sat on an old assessment, or none of the enquiry, is a breach. */
  private static Stream<Saying> outOfDate(Case it) {
    Optional<Instant> open = it.openSince();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    List<LocalDate> assessments = it.picture().records().assessments();
    Optional<LocalDate> newest =
        assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    Optional<Instant> fresh =
        newest.map(day -> it.endOf(day.plusMonths(it.limit(Limit.ASSESSMENT_AGE_MONTHS))));
    Optional<Instant> event =
        Stream.concat(
                it.picture().records().harms().stream(),
                it.journey().reached(Milestone.S47_STARTED))
            .filter(at -> newest.filter(day -> !it.dayOf(at).isAfter(day)).isEmpty())
            .filter(at -> !at.isBefore(open.get()))
            .min(Comparator.naturalOrder());
    Stream<Instant> warning =
        Stream.of(
                fresh,
                event.flatMap(at -> it.late("T-ASSESS", at)),
                newest.isPresent() ? Optional.<Instant>empty() : it.late("T-ASSESS", open.get()))
            .flatMap(Optional::stream);
    Stream<Instant> breach =
        it.picture().meetings().stream()
            .filter(m -> FIRST_CONFERENCES.contains(m.type()) && m.tookPlace())
            .map(m -> m.starts().orElseThrow())
            .filter(
                starts ->
                    newest.isEmpty()
                        || fresh.filter(until -> !starts.isBefore(until)).isPresent()
                        || it.journey()
                            .reached(Milestone.S47_STARTED)
                            .anyMatch(s -> s.isBefore(starts) && it.dayOf(s).isAfter(newest.get())))
            .filter(starts -> newest.filter(day -> day.isAfter(it.dayOf(starts))).isEmpty())
            .map(starts -> it.startOf(it.dayOf(starts)));
    Outlook outlook =
        newest.isPresent()
            ? it.finding(ASM_01).variant("old").with("day", newest.get())
            : it.finding(ASM_01).variant("none");
    for (Instant at : warning.toList()) {
      outlook = outlook.from(Case.later(at, open.get()), 0);
    }
    for (Instant at : breach.toList()) {
      outlook = outlook.from(at, 1);
    }
    return outlook.steps().isEmpty() ? Stream.empty() : Stream.of(outlook);
  }

  private static Stream<Saying> identityBlank(Case it) {
    return it.picture().person().identity().isComplete()
        ? Stream.empty()
        : it.openSince().stream().map(open -> it.finding(ASM_02).from(it.endOf(it.dayOf(open))));
  }

  /** Of meetings that the family attends. */
  private static Stream<Saying> noViewOfTheChild(Case it) {
    boolean written =
        !it.picture().records().views().isEmpty()
            || it.picture().openPlans().anyMatch(plan -> plan.sharing().childsView());
    if (written) {
      return Stream.empty();
    }
    int meetings = it.limit(Limit.CHILD_VIEW_MEETINGS);
    return it.picture().meetings().stream()
        .filter(MeetingPicture::isHeld)
        .filter(m -> FAMILY.contains(it.rulebook().meeting(m.type(), it.inForce()).family()))
        .skip(meetings - 1L)
        .findFirst()
        .map(
            second ->
                it.finding(ASM_03)
                    .with("count", meetings)
                    .from(second.concludedAt().or(second::starts).orElseThrow()))
        .stream()
        .map(Saying.class::cast);
  }
}
