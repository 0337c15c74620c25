package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Need;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.Leadership;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Person;

/**
 * Who must be at the table and is not: INV-01 to INV-14, and INV-20. Who that is stands in {@code
 * invitations.csv}; Luton's review is what follows where nobody looks.
 */
final class InvitationRules {
  private static final Set<Circumstance> AT_SCHOOL =
      Set.of(Circumstance.SCHOOL_AGE_OR_ON_ROLL, Circumstance.IN_COLLEGE_OR_TRAINING);
  private static final Set<Circumstance> EXPLOITED =
      Set.of(Circumstance.EXPLOITATION_MEDIUM, Circumstance.EXPLOITATION_HIGH);
  private static final Set<Circumstance> IN_CARE =
      Set.of(Circumstance.LOOKED_AFTER, Circumstance.PLACED_OUT_OF_AREA);
  private static final Set<Sector> AROUND_CARE =
      Set.of(Sector.VIRTUAL_SCHOOL, Sector.IRO, Sector.PLACEMENT, Sector.OTHER_LA);

  private InvitationRules() {}

  static void into(Catalogue all) {
    all.add(INV_01, InvitationRules::statutoryMinimum, MEETINGS);
    all.add(INV_02, InvitationRules::anybody, MEETINGS, CIRCUMSTANCES, INVOLVEMENTS, PERSON);
    all.add(INV_03, InvitationRules::involved, MEETINGS, INVOLVEMENTS);
    all.add(INV_04, InvitationRules::gpUnidentified, PERSON, JOURNEY, MEETINGS);
    all.add(INV_05, InvitationRules::gpNotTold, PERSON, MEETINGS);
    all.add(INV_06, InvitationRules::education, MEETINGS, CIRCUMSTANCES);
    all.add(
        INV_07,
        it -> absent(it, INV_07, Set.of(Circumstance.TRAFFICKING_SUSPECTED)),
        MEETINGS,
        CIRCUMSTANCES);
    all.add(INV_08, it -> absent(it, INV_08, EXPLOITED), MEETINGS, CIRCUMSTANCES);
    all.add(INV_09, InvitationRules::missing, MEETINGS, MISSING);
    all.add(INV_10, InvitationRules::aroundCare, MEETINGS, CIRCUMSTANCES);
    all.add(
        INV_11,
        it -> absent(it, INV_11, Set.of(Circumstance.PARENT_ON_PROBATION)),
        MEETINGS,
        CIRCUMSTANCES);
    all.add(INV_12, InvitationRules::referrer, MEETINGS, PERSON);
    all.add(INV_13, InvitationRules::otherChildren, MEETINGS, PERSON);
    all.add(INV_14, InvitationRules::secondParent, MEETINGS, PERSON);
    all.add(INV_20, InvitationRules::leadOfAnothersMeeting, MEETINGS, LEAD);
  }

  private static Stream<Saying> statutoryMinimum(Case it) {
    return it.picture()
        .ahead(MeetingType::isStrategy)
        .flatMap(
            meeting -> {
              List<Sector.Statutory> lacking =
                  it.rulebook().quorum(meeting.type(), it.inForce()).services().stream()
                      .filter(service -> !meeting.settles(service))
                      .sorted()
                      .toList();
              return lacking.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      it.finding(INV_01, meeting)
                          .with("services", lacking)
                          .from(meeting.arrangedAt()));
            });
  }

  /** One finding a meeting, however many lack: a warning before the list is sent, then a breach. */
  private static Stream<Saying> anybody(Case it) {
    return it.picture().meetings().stream()
        .filter(meeting -> meeting.isAhead() || meeting.isDraft() && meeting.starts().isPresent())
        .flatMap(
            meeting -> {
              Optional<Instant> sent =
                  meeting.isAhead() ? Optional.of(meeting.arrangedAt()) : Optional.empty();
              Instant from = sent.orElseGet(() -> listDue(meeting, it));
              List<Lack> lacks =
                  it.rulebook().invitations(meeting.type(), it.inForce()).stream()
                      .filter(rule -> rule.need() == Need.MUST)
                      .flatMap(rule -> lacks(rule, meeting, from, it))
                      .toList();
              return Lack.together(lacks).stream()
                  .map(
                      lack ->
                          it.finding(INV_02, meeting)
                              .variant(sent.isPresent() ? "sent" : "due")
                              .with("agencies", lack.names())
                              .from(lack.during().from(), sent.isPresent() ? 1 : 0)
                              .until(lack.during().until()));
            });
  }

  /** The first moment at which the list of a draft should have been sent. */
  private static Instant listDue(MeetingPicture meeting, Case it) {
    Instant starts = meeting.starts().orElseThrow();
    return it.rulebook().startedBy(meeting.type().held(), it.inForce()).stream()
        .filter(rule -> rule.until().stream().anyMatch(m -> m.name().endsWith("_INVITED")))
        .findFirst()
        .flatMap(rule -> it.late(rule.id(), starts))
        .orElse(meeting.arrangedAt());
  }

  private static Stream<Lack> lacks(
      InvitationRule rule, MeetingPicture meeting, Instant from, Case it) {
    Stream<Lack> all =
        rule.sector().isPresent()
            ? rule.sector().stream()
                .filter(sector -> !sector.isFamily() && !meeting.settles(sector))
                .flatMap(sector -> during(rule.when(), it).map(span -> new Lack(sector, span)))
            : AskedAgencies.by(rule.when(), it)
                .filter(asked -> !meeting.settles(asked.agency().id()))
                .map(asked -> new Lack(asked.agency().name(), asked.during()));
    return all.flatMap(
        lack -> lack.during().after(from).stream().map(span -> new Lack(lack.name(), span)));
  }

  private static Stream<Span> during(Circumstance when, Case it) {
    return when == Circumstance.ANY_CHILD
        ? Stream.of(Span.since(Instant.EPOCH))
        : it.spans(Set.of(when));
  }

  private static Stream<Saying> involved(Case it) {
    return it.picture()
        .ahead()
        .flatMap(
            meeting ->
                it
                    .mustBeAsked(
                        meeting.type(),
                        Set.of(Circumstance.OPEN_INVOLVEMENT, Circumstance.ACTION_ON_PLAN))
                    .stream()
                    .flatMap(rule -> AskedAgencies.by(rule.when(), it))
                    .filter(asked -> !meeting.settles(asked.agency().id()))
                    .flatMap(
                        asked ->
                            asked.during().after(meeting.arrangedAt()).stream()
                                .map(span -> involved(asked.agency(), meeting, span, it))));
  }

  private static Outlook involved(AgencyRef agency, MeetingPicture meeting, Span span, Case it) {
    return it.finding(INV_03, meeting.id() + "/" + agency.id())
        .with("meeting", meeting.type())
        .with("day", it.dayOf(meeting.starts().orElse(meeting.arrangedAt())))
        .with("agency", agency.name())
        .mendedAt(Remedy.Door.MEETING, meeting.id())
        .from(span.from())
        .until(span.until());
  }

  private static Stream<Saying> gpUnidentified(Case it) {
    if (it.picture().person().gp().isPresent()) {
      return Stream.empty();
    }
    Optional<Instant> referred = it.journey().last(Milestone.REFERRAL_RECEIVED);
    Optional<Instant> enquiry = it.journey().last(Milestone.S47_STARTED);
    Outlook outlook = it.finding(INV_04);
    Instant since =
        it.openSince().map(open -> referred.orElse(open)).or(() -> enquiry).orElse(null);
    if (since == null) {
      return Stream.empty();
    }
    outlook = outlook.from(since);
    if (enquiry.isPresent()) {
      outlook = outlook.from(enquiry.get(), 1);
    }
    Optional<Instant> conference =
        it.picture().meetings().stream()
            .filter(m -> m.type().isConference() && m.type() != MeetingType.REVIEW_CONFERENCE)
            .filter(m -> m.isAhead() || m.tookPlace())
            .flatMap(m -> m.starts().stream())
            .min(Comparator.naturalOrder());
    if (conference.isPresent()) {
      outlook =
          outlook.from(
              it.workingDaysBefore(it.dayOf(conference.get()), Limit.GP_UNIDENTIFIED_WORKING_DAYS),
              2);
    }
    return Stream.of(outlook);
  }

  /**
   * The conference to come, where the practice is known; and the last that took place, told or not.
   */
  private static Stream<Saying> gpNotTold(Case it) {
    Optional<AgencyRef> gp = it.picture().person().gp();
    Stream<Saying> ahead =
        it.picture()
            .ahead(MeetingType::isConference)
            .filter(meeting -> gp.isPresent() && !asksGp(meeting, gp))
            .map(m -> it.finding(INV_05, m).variant("not-asked").from(m.arrangedAt()));
    Stream<Saying> past =
        it.picture().meetings().stream()
            .filter(meeting -> meeting.type().isConference() && meeting.tookPlace())
            .reduce((one, later) -> later)
            .stream()
            .flatMap(meeting -> outcomeToGp(meeting, gp, it));
    return Stream.concat(ahead, past);
  }

  private static Stream<Saying> outcomeToGp(
      MeetingPicture meeting, Optional<AgencyRef> gp, Case it) {
    Instant held = meeting.starts().orElseThrow();
    boolean told =
        it.picture().around().notices().stream()
                .anyMatch(
                    n ->
                        gp.filter(known -> known.id().equals(n.agency().id())).isPresent()
                            && !n.sentAt().isBefore(held))
            || meeting.seats().stream()
                .anyMatch(seat -> seat.sector() == Sector.GP && seat.post().letterAt().isPresent());
    if (told) {
      return Stream.empty();
    }
    if (!asksGp(meeting, gp)) {
      return Stream.of(it.finding(INV_05, meeting).variant("not-told").from(held));
    }
    if (!it.picture().known().contains(COPIES)) {
      return Stream.of(new Unjudged(INV_05, COPIES));
    }
    return it.late("T-LETTER", held).stream()
        .map(late -> it.finding(INV_05, meeting).variant("not-told").from(late));
  }

  /** A reason for leaving the practice off does not tell it anything. */
  private static boolean asksGp(MeetingPicture meeting, Optional<AgencyRef> gp) {
    return meeting
        .asked()
        .anyMatch(
            seat ->
                seat.sector() == Sector.GP
                    || gp.isPresent()
                        && seat.agency().filter(a -> a.id().equals(gp.get().id())).isPresent());
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
