package org.quorate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.Deadline;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Category;
import org.quorate.plan.EndReason;
import org.quorate.plan.Picture;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.reading.FamilyLoad;
import org.quorate.plan.reading.PlanFile;
import org.quorate.plan.reading.PlanRow;
import org.quorate.plan.reading.RiskOverTime;
import org.quorate.plan.review.AreaProgress;
import org.quorate.plan.review.NextReview;
import org.quorate.plan.review.Review;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.version.VersionRow;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;

/** A plan as the API tells it: never a child's name, always the child's identifier. */
public record PlanJson(
    UUID id,
    UUID child,
    PlanKind kind,
    Plan.State state,
    int revision,
    Optional<Category> initialCategory,
    Optional<Category> category,
    LocalDate startedOn,
    Optional<LocalDate> endedOn,
    Optional<EndReason> endReason,
    String endWords,
    int areasAtOnce,
    List<AreaJson> areas,
    List<MemberJson> members,
    List<UUID> withoutResponsibility,
    List<NextJson> next,
    List<ReviewJson> reviews,
    List<VersionJson> versions,
    FamilyLoad load,
    List<RiskOverTime.Spell> risk,
    PlanVoicesJson voices) {

  static PlanJson of(PlanFile file) {
    Plan plan = file.plan();
    return new PlanJson(
        plan.id().value(),
        plan.child().value(),
        plan.kind(),
        plan.state(),
        plan.revision(),
        plan.initialCategory(),
        plan.category(),
        plan.startedOn(),
        plan.endedOn(),
        plan.endReason(),
        plan.endWords(),
        file.limit(),
        plan.areas().stream().map(AreaJson::of).toList(),
        plan.members().stream()
            .map(m -> new MemberJson(m.agency().value(), m.isInCoreGroup(), m.joinedOn()))
            .toList(),
        plan.withoutResponsibility().stream().map(AgencyId::value).toList(),
        file.next().stream().map(NextJson::of).toList(),
        file.reviews().stream().map(ReviewJson::of).toList(),
        file.versions().stream().map(VersionJson::of).toList(),
        file.load(),
        file.risk().spells(),
        PlanVoicesJson.of(file));
  }

  /** A priority area. */
  public record AreaJson(
      UUID id,
      int sequence,
      PriorityArea.State state,
      String worry,
      String outcome,
      String measure,
      Optional<UUID> owner,
      String childsWords,
      String familysWords,
      String childsTen,
      Optional<Picture> picture,
      Optional<OverJson> over,
      Optional<LocalDate> closedOn,
      String closedWhy,
      List<ActionJson> actions,
      List<ScoreJson> scores) {
    static AreaJson of(PriorityArea area) {
      return new AreaJson(
          area.id(),
          area.sequence(),
          area.state(),
          area.worry(),
          area.outcome(),
          area.measure(),
          area.owner().map(AgencyId::value),
          area.childsWords(),
          area.familysWords(),
          area.childsTen(),
          area.picture(),
          area.overLimit().map(over -> new OverJson(over.reason(), over.manager())),
          area.closedOn(),
          area.closedWhy(),
          area.actions().stream().map(ActionJson::of).toList(),
          area.scores().stream().map(ScoreJson::of).toList());
    }
  }

  /** Why there is one more area than there should be, and who agreed. */
  public record OverJson(String reason, String manager) {}

  /** Who does what by when; of professional, family member and child one is named. */
  public record ActionJson(
      UUID id,
      String what,
      Optional<UUID> professional,
      Optional<UUID> agency,
      Optional<UUID> familyMember,
      boolean byTheChild,
      LocalDate dueOn,
      int timesAWeek,
      PlanAction.State state,
      String evidence,
      Optional<LocalDate> finishedOn,
      List<RedatingJson> redatings) {
    static ActionJson of(PlanAction action) {
      ActionOwner owner = action.owner();
      return new ActionJson(
          action.id(),
          action.what(),
          owner instanceof ActionOwner.Person person
              ? Optional.of(person.professional().value())
              : Optional.empty(),
          owner.agency().map(AgencyId::value),
          owner instanceof ActionOwner.Relative relative
              ? Optional.of(relative.familyMember())
              : Optional.empty(),
          owner instanceof ActionOwner.TheChild,
          action.dueOn(),
          action.timesAWeek(),
          action.state(),
          action.evidence(),
          action.finishedOn(),
          action.redatings().stream()
              .map(r -> new RedatingJson(r.from(), r.to(), r.reason(), r.author(), r.recordedAt()))
              .toList());
    }
  }

  /** A date that was moved. */
  public record RedatingJson(
      LocalDate from, LocalDate to, String reason, String author, Instant at) {}

  /** A score from 0 to 10. */
  public record ScoreJson(Score.By by, int points, LocalDate on, String words, String author) {
    static ScoreJson of(Score score) {
      return new ScoreJson(score.by(), score.points(), score.on(), score.words(), score.author());
    }
  }

  /** An agency on the plan. */
  public record MemberJson(UUID agency, boolean coreGroup, LocalDate joinedOn) {}

  /** The meeting that comes next, and the clock that says by when and why. */
  public record NextJson(
      MeetingType kind,
      LocalDate by,
      String rule,
      LocalDate countedFrom,
      Optional<LocalDate> movedEarlierFrom,
      String source) {
    static NextJson of(NextReview next) {
      Deadline limit = next.limit();
      return new NextJson(
          next.kind(),
          next.by(),
          limit.rule(),
          limit.counting().from(),
          limit.counting().moved().map(moved -> moved.day()),
          limit.counting().source());
    }
  }

  /** A meeting that looked at the plan. */
  public record ReviewJson(
      UUID id,
      MeetingType kind,
      LocalDate heldOn,
      Optional<UUID> meeting,
      Review.Outcome outcome,
      String words,
      int version,
      Optional<UUID> nextDeadline,
      List<CourseJson> progress) {
    static ReviewJson of(Review review) {
      return new ReviewJson(
          review.id(),
          review.kind(),
          review.heldOn(),
          review.meeting(),
          review.outcome(),
          review.words(),
          review.versionNumber(),
          review.nextDeadline(),
          review.progress().stream()
              .map(p -> new CourseJson(p.area(), p.course(), p.words()))
              .toList());
    }
  }

  /** Which way an area went. */
  public record CourseJson(UUID area, AreaProgress.Course course, String words) {}

  /** A version that counts. */
  public record VersionJson(
      int number, int revision, PlanVersion.Why why, String words, String author, Instant at) {
    static VersionJson of(VersionRow row) {
      return new VersionJson(
          row.number(), row.revision(), row.why(), row.words(), row.author(), row.at());
    }
  }

  /** A line of a child's list of plans. */
  public record RowJson(
      UUID id,
      PlanKind kind,
      Plan.State state,
      Optional<Category> category,
      LocalDate startedOn,
      Optional<LocalDate> endedOn,
      long openAreas,
      long parkedAreas,
      long actionsToDo,
      Optional<LocalDate> nextActionDue) {
    static RowJson of(PlanRow row) {
      return new RowJson(
          row.id(),
          row.kind(),
          row.state(),
          Optional.ofNullable(row.category()),
          row.startedOn(),
          Optional.ofNullable(row.endedOn()),
          row.open(),
          row.parked(),
          row.pending(),
          Optional.ofNullable(row.dueBy()));
    }
  }
}
