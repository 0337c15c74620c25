package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Need;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.MeetingPicture;

/**
 * Who must be at the table and is not: INV-01 to INV-03. Who that is stands in {@code
 * invitations.csv}; Luton's review is what follows where nobody looks.
 */
final class InvitationRules {
  private InvitationRules() {}

  static void into(Catalogue all) {
    all.add(INV_01, InvitationRules::statutoryMinimum, MEETINGS);
    all.add(INV_02, InvitationRules::anybody, MEETINGS, CIRCUMSTANCES, INVOLVEMENTS, PERSON);
    all.add(INV_03, InvitationRules::involved, MEETINGS, INVOLVEMENTS);
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
}
