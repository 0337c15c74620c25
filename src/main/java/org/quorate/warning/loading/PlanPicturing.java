package org.quorate.warning.loading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.review.Review;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.Party;
import org.quorate.plan.voice.View;
import org.quorate.rulebook.MeetingType;
import org.quorate.warning.picture.PlanPicture;

/** Plans as a picture shows them. */
record PlanPicturing(
    Plan plan,
    List<Review> reviews,
    List<Contribution> contributions,
    List<View> views,
    List<Copy> copies,
    List<CaseSummary> summaries,
    Optional<Integer> version,
    KnownAgencies agencies,
    ZoneId zone) {

  PlanPicture picture() {
    return new PlanPicture(
        plan.id().value(),
        plan.kind(),
        plan.startedOn(),
        plan.endedOn(),
        plan.category(),
        categoryOn(),
        plan.changedAt(),
        Optional.empty(),
        agencies.all(plan.agencies()),
        plan.openAreas().stream().map(this::area).toList(),
        plan.openAreas().stream()
            .flatMap(
                area ->
                    area.actions().stream().filter(PlanAction::isOpen).map(a -> action(area, a)))
            .toList(),
        sharing(),
        reviews.stream().map(Review::heldOn).toList(),
        contributions.stream()
            .map(
                c ->
                    new PlanPicture.Contribution(
                        agencies.named(c.agency()), c.at().atZone(zone).toLocalDate()))
            .toList(),
        summaries.stream()
            .map(summary -> summary.at().atZone(zone).toLocalDate())
            .max(Comparator.naturalOrder()));
  }

  /** Set at the start, and looked at again by each conference that went on with the plan. */
  private Optional<LocalDate> categoryOn() {
    return reviews.stream()
        .filter(review -> review.kind() == MeetingType.REVIEW_CONFERENCE)
        .map(Review::heldOn)
        .max(Comparator.naturalOrder())
        .or(() -> Optional.of(plan.startedOn()));
  }

  /** In the child's own count where there is one. */
  private PlanPicture.Area area(PriorityArea area) {
    Optional<Score.By> voice =
        Stream.of(Score.By.values())
            .filter(by -> area.scores().stream().anyMatch(score -> score.by() == by))
            .findFirst();
    return new PlanPicture.Area(
        area.id(),
        area.addedAt().atZone(zone).toLocalDate(),
        area.scores().stream()
            .filter(score -> voice.filter(score.by()::equals).isPresent())
            .map(score -> new PlanPicture.Score(score.on(), score.points()))
            .toList());
  }

  private PlanPicture.Action action(PriorityArea area, PlanAction action) {
    return new PlanPicture.Action(
        action.id(),
        action.agreedAt().atZone(zone).toLocalDate(),
        !area.outcome().isBlank(),
        true,
        agencies.find(action.agency()),
        action.owner() instanceof ActionOwner.Person person
            ? Optional.of(person.professional().value())
            : Optional.empty(),
        Optional.of(action.dueOn()),
        true);
  }

  private PlanPicture.Sharing sharing() {
    List<Copy> newest =
        copies.stream()
            .filter(c -> version.filter(v -> c.versionNumber() == v).isPresent())
            .toList();
    return new PlanPicture.Sharing(
        agencies.all(newest.stream().flatMap(c -> c.party().agency().stream()).toList()),
        newest.stream().anyMatch(c -> c.party().kind() != Party.Kind.AGENCY),
        views.stream().anyMatch(view -> view.by() == View.By.CHILD),
        views.stream().anyMatch(view -> view.by() == View.By.FAMILY));
  }
}
