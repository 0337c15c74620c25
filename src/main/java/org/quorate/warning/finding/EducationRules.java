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
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Records;

/** School moves, suspensions and empty chairs in class. EDU-01 and 02. */
final class EducationRules {
  private EducationRules() {}

  static void into(Catalogue all) {
    all.add(EDU_01, EducationRules::needsUnread, EDUCATION);
    all.add(EDU_02, EducationRules::educationAbsent, EDUCATION, MEETINGS, CIRCUMSTANCES);
  }

  private static Stream<Saying> needsUnread(Case it) {
    Records.Schooling schooling = it.picture().records().schooling();
    return Stream.concat(
        needsUnread(it, "moves", Pattern.SCHOOL_MOVES, schooling.moves()),
        needsUnread(it, "suspensions", Pattern.SCHOOL_SUSPENSIONS, schooling.suspensions()));
  }

  private static Stream<Saying> needsUnread(
      Case it, String what, Pattern pattern, List<LocalDate> days) {
    Optional<LocalDate> reviewed = it.picture().records().schooling().needsReviewed();
    return it.spans(pattern, days.stream().map(it::startOf)).stream()
        .filter(span -> reviewed.filter(on -> !on.isBefore(it.dayOf(span.from()))).isEmpty())
        .map(
            span ->
                it.finding(EDU_01, (Object) what)
                    .variant(what)
                    .with("day", it.dayOf(span.from()))
                    .from(span.from())
                    .until(span.until()));
  }

  private static Stream<Saying> educationAbsent(Case it) {
    Records.Schooling schooling = it.picture().records().schooling();
    List<MeetingPicture> without =
        it.picture()
            .ahead()
            .filter(m -> !m.settles(Sector.Statutory.EDUCATION))
            .filter(
                m -> !it.mustBeAsked(m.type(), Set.of(Circumstance.EDUCATION_DISRUPTED)).isEmpty())
            .toList();
    Optional<Instant> since =
        Stream.of(
                schooling.offRollSince(),
                schooling
                    .attendance()
                    .filter(a -> a.percent() < it.limit(Limit.ATTENDANCE_PERCENT))
                    .map(Records.Attended::on))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .map(it::startOf);
    boolean atSchool = it.spans(Set.of(Circumstance.SCHOOL_AGE_OR_ON_ROLL)).findAny().isPresent();
    if (since.isEmpty()) {
      return !without.isEmpty() && atSchool && schooling.attendance().isEmpty()
          ? Stream.of(new Unjudged(EDU_02, EDUCATION))
          : Stream.empty();
    }
    return without.stream()
        .map(m -> it.finding(EDU_02, m).from(Case.later(m.arrangedAt(), since.get())));
  }
}
