package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.Leadership;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Person;

/**
 * The referrer, the other children, the second parent and the lead: INV-12 to INV-14, and INV-20.
 */
final class PeopleRules {
  private PeopleRules() {}

  static void into(Catalogue all) {
    all.add(INV_12, PeopleRules::referrer, MEETINGS, PERSON);
    all.add(INV_13, PeopleRules::otherChildren, MEETINGS, PERSON);
    all.add(INV_14, PeopleRules::secondParent, MEETINGS, PERSON);
    all.add(INV_20, PeopleRules::leadOfAnothersMeeting, MEETINGS, LEAD);
  }

  private static Stream<Saying> referrer(Case it) {
    return it.picture()
        .ahead()
        .filter(
            meeting ->
                meeting.type().isStrategy()
                    && !it.mustBeAsked(meeting.type(), Set.of(Circumstance.REFERRER)).isEmpty())
        .flatMap(
            meeting ->
                it.picture().person().referrer().stream()
                    .filter(referrer -> !meeting.settles(referrer.id()))
                    .map(
                        referrer ->
                            it.finding(INV_12, meeting)
                                .with("agency", referrer.name())
                                .from(meeting.arrangedAt())));
  }

  /** Those to come, and the last of each kind that took place without a word about them. */
  private static Stream<Saying> otherChildren(Case it) {
    Set<UUID> household = it.picture().person().household();
    Stream<MeetingPicture> last =
        Stream.<Predicate<MeetingType>>of(MeetingType::isStrategy, MeetingType::isConference)
            .flatMap(
                kind ->
                    it.picture().meetings().stream()
                        .filter(m -> kind.test(m.type()) && (m.tookPlace() || m.isAhead()))
                        .reduce((one, later) -> later)
                        .filter(MeetingPicture::tookPlace)
                        .stream());
    return Stream.concat(it.picture().ahead(type -> type.isStrategy() || type.isConference()), last)
        .filter(meeting -> !meeting.considered().containsAll(household))
        .map(
            meeting ->
                it.finding(INV_13, meeting)
                    .with(
                        "count",
                        household.stream().filter(c -> !meeting.considered().contains(c)).count())
                    .from(meeting.arrangedAt()));
  }

  private static Stream<Saying> secondParent(Case it) {
    List<Person.Relative> parents =
        it.picture().person().relatives().stream().filter(Person.Relative::responsibility).toList();
    if (parents.size() < 2) {
      return Stream.empty();
    }
    return it.picture()
        .ahead()
        .filter(m -> !it.mustBeAsked(m.type(), Set.of(Circumstance.SECOND_PARENT)).isEmpty())
        .filter(m -> parents.stream().anyMatch(p -> !p.excused() && !isSettled(p, m)))
        .map(meeting -> it.finding(INV_14, meeting).from(meeting.arrangedAt()));
  }

  private static boolean isSettled(Person.Relative relative, MeetingPicture meeting) {
    return meeting.seats().stream()
        .anyMatch(seat -> seat.isSettled() && seat.relative().equals(Optional.of(relative.id())));
  }

  private static Stream<Saying> leadOfAnothersMeeting(Case it) {
    return it.picture()
        .ahead()
        .flatMap(
            meeting ->
                meeting.calledBy().stream()
                    .filter(a -> a.kind().speaksFor() != Sector.Statutory.SOCIAL_CARE)
                    .flatMap(
                        caller ->
                            it.picture().lead().terms().stream()
                                .filter(term -> isNotAsked(term, meeting))
                                .flatMap(
                                    term ->
                                        new Span(it.startOf(term.from()), term.to().map(it::endOf))
                                            .after(meeting.arrangedAt()).stream())
                                .map(
                                    span ->
                                        it.finding(INV_20, meeting)
                                            .with("agency", caller.name())
                                            .from(span.from())
                                            .until(span.until()))));
  }

  private static boolean isNotAsked(Leadership.Term term, MeetingPicture meeting) {
    return meeting.seats().stream()
        .noneMatch(seat -> seat.isSettled() && seat.person().equals(Optional.of(term.who())));
  }
}
