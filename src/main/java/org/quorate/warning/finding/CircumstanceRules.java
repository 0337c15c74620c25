package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.MeetingPicture;

/**
 * Who belongs at the table by what is true of the child, and is not asked: INV-06 to INV-11. Which
 * circumstance brings whom stands in {@code invitations.csv}.
 */
final class CircumstanceRules {
  private static final Set<Circumstance> AT_SCHOOL =
      Set.of(Circumstance.SCHOOL_AGE_OR_ON_ROLL, Circumstance.IN_COLLEGE_OR_TRAINING);
  private static final Set<Circumstance> EXPLOITED =
      Set.of(Circumstance.EXPLOITATION_MEDIUM, Circumstance.EXPLOITATION_HIGH);
  private static final Set<Circumstance> IN_CARE =
      Set.of(Circumstance.LOOKED_AFTER, Circumstance.PLACED_OUT_OF_AREA);
  private static final Set<Sector> AROUND_CARE =
      Set.of(Sector.VIRTUAL_SCHOOL, Sector.IRO, Sector.PLACEMENT, Sector.OTHER_LA);

  private CircumstanceRules() {}

  static void into(Catalogue all) {
    all.add(INV_06, CircumstanceRules::education, MEETINGS, CIRCUMSTANCES);
    all.add(
        INV_07,
        it -> absent(it, INV_07, Set.of(Circumstance.TRAFFICKING_SUSPECTED)),
        MEETINGS,
        CIRCUMSTANCES);
    all.add(INV_08, it -> absent(it, INV_08, EXPLOITED), MEETINGS, CIRCUMSTANCES);
    all.add(INV_09, CircumstanceRules::missing, MEETINGS, MISSING);
    all.add(INV_10, CircumstanceRules::aroundCare, MEETINGS, CIRCUMSTANCES);
    all.add(
        INV_11,
        it -> absent(it, INV_11, Set.of(Circumstance.PARENT_ON_PROBATION)),
        MEETINGS,
        CIRCUMSTANCES);
  }

  private static Stream<Saying> education(Case it) {
    return absent(
        it,
        INV_06,
        meeting ->
            meeting.settles(Sector.Statutory.EDUCATION)
                ? Stream.empty()
                : lacking(it, meeting, AT_SCHOOL, sector -> speaksForEducation(sector)));
  }

  private static boolean speaksForEducation(Sector sector) {
    return sector.speaksFor() == Sector.Statutory.EDUCATION;
  }

  private static Stream<Saying> aroundCare(Case it) {
    return absent(it, INV_10, m -> lacking(it, m, IN_CARE, AROUND_CARE::contains));
  }

  /** Recent by the pattern of the rulebook, and not by what somebody ticked. */
  private static Stream<Saying> missing(Case it) {
    List<Span> recently =
        it.spans(Pattern.MISSING_RECENTLY, it.picture().missing().stream().map(Episode::from));
    return absent(
        it,
        INV_09,
        meeting ->
            it.mustBeAsked(meeting.type(), Set.of(Circumstance.MISSING_RECENTLY)).stream()
                .flatMap(rule -> rule.sector().stream())
                .filter(sector -> !meeting.settles(sector))
                .flatMap(sector -> recently.stream().map(span -> new Lack(sector, span))));
  }

  private static Stream<Saying> absent(Case it, FindingKind kind, Set<Circumstance> when) {
    return absent(it, kind, meeting -> lacking(it, meeting, when, sector -> true));
  }

  private static Stream<Saying> absent(
      Case it, FindingKind kind, Function<MeetingPicture, Stream<Lack>> lacking) {
    return it.picture()
        .ahead()
        .flatMap(
            meeting ->
                Lack.together(
                        lacking
                            .apply(meeting)
                            .flatMap(
                                lack ->
                                    lack.during().after(meeting.arrangedAt()).stream()
                                        .map(span -> new Lack(lack.name(), span)))
                            .toList())
                    .stream()
                    .map(
                        lack ->
                            it.finding(kind, meeting)
                                .with("agencies", lack.names())
                                .from(lack.during().from())
                                .until(lack.during().until())));
  }

  private static Stream<Lack> lacking(
      Case it, MeetingPicture meeting, Set<Circumstance> when, Predicate<Sector> which) {
    return it.mustBeAsked(meeting.type(), when).stream()
        .flatMap(
            rule ->
                rule.sector().stream()
                    .filter(which)
                    .filter(sector -> !meeting.settles(sector))
                    .flatMap(
                        sector ->
                            it.spans(Set.of(rule.when())).map(span -> new Lack(sector, span))));
  }
}
