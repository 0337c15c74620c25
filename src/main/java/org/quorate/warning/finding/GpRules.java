package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.MeetingPicture;

/**
 * The GP: identified, asked, and told the outcome. INV-04 and INV-05; in Luton he was never told.
 */
final class GpRules {
  private GpRules() {}

  static void into(Catalogue all) {
    all.add(INV_04, GpRules::gpUnidentified, PERSON, JOURNEY, MEETINGS);
    all.add(INV_05, GpRules::gpNotTold, PERSON, MEETINGS);
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
}
