package org.quorate.warning.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.FileEntry;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.education.Attendance;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;
import org.quorate.meeting.MeetingId;
import org.quorate.warning.picture.AdultConcern;
import org.quorate.warning.picture.Around;
import org.quorate.warning.picture.Records;

/** What the files of a batch of children hold beside their records. */
record FilePapers(
    Map<ChildId, List<Assessment>> assessments,
    Map<ChildId, List<Attendance>> attendance,
    Map<ChildId, List<Suspension>> suspensions,
    Map<ChildId, List<NeedsReview>> needs,
    Map<ChildId, List<TrustConcern>> concerns,
    Map<ChildId, List<SharedInformation>> shared,
    Map<ChildId, List<KnowledgeGap>> gaps,
    ZoneId zone) {

  /** One query for each kind. */
  static FilePapers read(FileEntries entries, Collection<ChildId> ids, ZoneId zone) {
    return new FilePapers(
        entries.standing(Assessment.class, ids),
        entries.standing(Attendance.class, ids),
        entries.standing(Suspension.class, ids),
        entries.standing(NeedsReview.class, ids),
        entries.standing(TrustConcern.class, ids),
        entries.standing(SharedInformation.class, ids),
        entries.standing(KnowledgeGap.class, ids),
        zone);
  }

  Records records(ChildPicture one) {
    ChildId child = one.child().id();
    List<Assessment> assessed = of(assessments, child);
    return new Records(
        assessed.stream()
            .filter(a -> a.kind() == Assessment.Kind.CHILD_AND_FAMILY)
            .flatMap(a -> a.completedOn().stream())
            .toList(),
        one.harms().stream().map(this::startOf).toList(),
        assessed.stream()
            .filter(a -> !a.ownView().isBlank())
            .map(a -> startOf(a.completedOn().orElse(a.happenedOn())))
            .toList(),
        schooling(one),
        one.placements(),
        List.of(),
        List.of(),
        List.of());
  }

  private Records.Schooling schooling(ChildPicture one) {
    ChildId child = one.child().id();
    return new Records.Schooling(
        one.schoolMoves(),
        of(suspensions, child).stream().map(FileEntry::happenedOn).toList(),
        of(needs, child).stream().map(FileEntry::happenedOn).max(Comparator.naturalOrder()),
        one.offRollSince(),
        of(attendance, child).stream()
            .max(Comparator.comparing(Attendance::lastDay))
            .map(a -> new Records.Attended(a.percent(), a.lastDay())));
  }

  List<AdultConcern> adults(ChildId child) {
    return of(concerns, child).stream()
        .map(
            c ->
                new AdultConcern(
                    c.id(),
                    c.happenedOn(),
                    c.worksWith().isWithChildren()
                        ? AdultConcern.Work.CHILDREN
                        : AdultConcern.Work.ADULTS_AT_RISK,
                    !c.isOpen()))
        .toList();
  }

  /** What was shared with agencies; whether they read it nobody writes down. */
  Around around(ChildId child, KnownAgencies agencies) {
    return new Around(
        of(shared, child).stream()
            .filter(SharedInformation::wasShared)
            .flatMap(
                s ->
                    agencies.find(s.agency()).stream()
                        .map(
                            a ->
                                new Around.Notice(
                                    s.id(), a, startOf(s.happenedOn()), Optional.empty())))
            .toList(),
        List.of(),
        List.of());
  }

  /**
   * When those of a meeting come back to what nobody knows; the first of the days that were set.
   */
  Optional<LocalDate> returnsOn(MeetingId meeting, ChildId child) {
    return of(gaps, child).stream()
        .filter(gap -> gap.meeting().equals(Optional.of(meeting.value())))
        .map(KnowledgeGap::reviewOn)
        .min(Comparator.naturalOrder());
  }

  /** Every agency that something was shared with. */
  Stream<AgencyId> named() {
    return shared.values().stream().flatMap(List::stream).flatMap(s -> s.agency().stream());
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static <T> List<T> of(Map<ChildId, List<T>> entries, ChildId child) {
    return entries.getOrDefault(child, List.of());
  }
}
