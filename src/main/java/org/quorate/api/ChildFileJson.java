package org.quorate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.FileEntry;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.casefile.CaseFile;
import org.quorate.child.education.Attendance;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;

/** The dated entries of a child's file as programs read them, each kind newest first. */
public record ChildFileJson(
    List<Assessed> assessments,
    List<Suspended> suspensions,
    List<Attended> attendance,
    List<Reviewed> needsReviews,
    List<Unknown> knowledgeGaps,
    List<Reflected> reflectiveSessions,
    List<Trusted> trustConcerns,
    List<Shared> sharing) {
  /**
   * What every entry has.
   *
   * @param struckOut why; absent where it stands
   */
  public record Entry(UUID id, LocalDate happenedOn, String author, Optional<String> struckOut) {
    static Entry of(FileEntry e) {
      return new Entry(e.id(), e.happenedOn(), e.author(), e.struckOutWhy());
    }
  }

  /** An assessment; what it covered once it is complete. */
  public record Assessed(
      Entry entry,
      Assessment.Kind kind,
      Optional<UUID> assessor,
      Optional<LocalDate> completedOn,
      Set<Assessment.Topic> covered,
      Set<Assessment.Voice> heard,
      boolean siblingsToo,
      String ownView) {
    static Assessed of(Assessment a) {
      return new Assessed(
          Entry.of(a),
          a.kind(),
          a.assessor().map(AgencyId::value),
          a.completedOn(),
          a.covered(),
          a.heard(),
          a.isOfSiblingsToo(),
          a.ownView());
    }
  }

  /** A suspension or exclusion. */
  public record Suspended(
      Entry entry, Suspension.Kind kind, UUID school, Optional<LocalDate> to, String reason) {
    static Suspended of(Suspension s) {
      return new Suspended(Entry.of(s), s.kind(), s.school().value(), s.lastDay(), s.reason());
    }
  }

  /** Attendance between two days, in percent. */
  public record Attended(Entry entry, LocalDate to, int percent) {
    static Attended of(Attendance a) {
      return new Attended(Entry.of(a), a.lastDay(), a.percent());
    }
  }

  /** Needs that were looked at. */
  public record Reviewed(Entry entry, NeedsReview.Kind kind, String found) {
    static Reviewed of(NeedsReview r) {
      return new Reviewed(Entry.of(r), r.kind(), r.found());
    }
  }

  /** What nobody knows yet, and the answer once there is one. */
  public record Unknown(
      Entry entry,
      String question,
      UUID closer,
      String person,
      LocalDate reviewOn,
      Optional<UUID> meeting,
      Optional<LocalDate> answeredOn,
      String answer) {
    static Unknown of(KnowledgeGap g) {
      return new Unknown(
          Entry.of(g),
          g.question(),
          g.closer().value(),
          g.person(),
          g.reviewOn(),
          g.meeting(),
          g.answeredOn(),
          g.answer());
    }
  }

  /** What the young person said. */
  public record Reflected(
      Entry entry, String withWhom, String said, String helps, String consequence) {
    static Reflected of(ReflectiveSession s) {
      return new Reflected(Entry.of(s), s.withWhom(), s.said(), s.helps(), s.consequence());
    }
  }

  /** What there is against an adult in a position of trust, and who was told. */
  public record Trusted(
      Entry entry,
      TrustConcern.Kind kind,
      String adult,
      TrustConcern.WorksWith worksWith,
      String position,
      Optional<TrustConcern.Told> told,
      Optional<LocalDate> toldOn,
      String whyNot) {
    static Trusted of(TrustConcern c) {
      return new Trusted(
          Entry.of(c),
          c.kind(),
          c.adult(),
          c.worksWith(),
          c.position(),
          c.toldWhom(),
          c.toldOn(),
          c.whyNot());
    }
  }

  /** What was told to whom, or was not. */
  public record Shared(
      Entry entry,
      String what,
      Optional<UUID> agency,
      Optional<UUID> familyMember,
      boolean shared,
      Optional<SharedInformation.Basis> basis,
      String why) {
    static Shared of(SharedInformation s) {
      return new Shared(
          Entry.of(s),
          s.what(),
          s.agency().map(AgencyId::value),
          s.familyMember(),
          s.wasShared(),
          s.basis(),
          s.why());
    }
  }

  static ChildFileJson of(CaseFile file) {
    return new ChildFileJson(
        file.assessments().stream().map(Assessed::of).toList(),
        file.suspensions().stream().map(Suspended::of).toList(),
        file.attendance().stream().map(Attended::of).toList(),
        file.needs().stream().map(Reviewed::of).toList(),
        file.gaps().stream().map(Unknown::of).toList(),
        file.sessions().stream().map(Reflected::of).toList(),
        file.trust().stream().map(Trusted::of).toList(),
        file.sharing().stream().map(Shared::of).toList());
  }
}
