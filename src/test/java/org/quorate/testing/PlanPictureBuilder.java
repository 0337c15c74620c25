package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.plan.Category;
import org.quorate.rulebook.PlanKind;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.PlanPicture;

/** One plan in a picture: without a fault, until somebody says otherwise. */
public final class PlanPictureBuilder {
  private final PlanKind kind;
  private final LocalDate started;
  private Optional<LocalDate> ended = Optional.empty();
  private Optional<Category> category = Optional.empty();
  private Optional<LocalDate> categoryOn = Optional.empty();
  private Instant changed;
  private Optional<LocalDate> nextReview;
  private final Set<AgencyRef> agencies = new LinkedHashSet<>();
  private final Set<AgencyRef> withoutCopy = new LinkedHashSet<>();
  private final List<PlanPicture.Area> areas = new ArrayList<>();
  private final List<PlanPicture.Action> actions = new ArrayList<>();
  private final List<LocalDate> reviews = new ArrayList<>();
  private final List<PlanPicture.Contribution> contributions = new ArrayList<>();
  private Optional<LocalDate> summary;
  private boolean familyTold = true;
  private boolean childsView = true;
  private boolean familysView = true;

  private PlanPictureBuilder(PlanKind kind, String started) {
    this.kind = kind;
    this.started = Times.day(started);
    this.changed = Times.done(started);
    this.nextReview = Optional.of(this.started.plusMonths(3));
    this.summary = Optional.of(this.started);
  }

  public static PlanPictureBuilder aProtectionPlan(String started) {
    PlanPictureBuilder plan = new PlanPictureBuilder(PlanKind.CHILD_PROTECTION, started);
    plan.category = Optional.of(Category.EMO);
    plan.categoryOn = Optional.of(plan.started);
    return plan;
  }

  public static PlanPictureBuilder aPlanInNeed(String started) {
    return new PlanPictureBuilder(PlanKind.CHILD_IN_NEED, started);
  }

  public PlanPictureBuilder ended(String on) {
    ended = Optional.of(Times.day(on));
    return this;
  }

  public PlanPictureBuilder category(Category which, String on) {
    category = Optional.of(which);
    categoryOn = Optional.of(Times.day(on));
    return this;
  }

  public PlanPictureBuilder changed(String when) {
    changed = Times.done(when);
    return this;
  }

  public PlanPictureBuilder withoutReviewDate() {
    nextReview = Optional.empty();
    return this;
  }

  /** On the plan, with an action of its own. */
  public PlanPictureBuilder with(Sector... sectors) {
    for (Sector sector : sectors) {
      agencies.add(Refs.the(sector));
      action(sector, null);
    }
    return this;
  }

  /** On the plan, and nothing is theirs to do. */
  public PlanPictureBuilder withIdle(Sector sector) {
    agencies.add(Refs.the(sector));
    return this;
  }

  public PlanPictureBuilder withoutCopy(Sector sector) {
    withoutCopy.add(Refs.the(sector));
    return this;
  }

  public PlanPictureBuilder familyUntold() {
    familyTold = false;
    return this;
  }

  public PlanPictureBuilder views(boolean child, boolean family) {
    childsView = child;
    familysView = family;
    return this;
  }

  public PlanPictureBuilder area(String name, String opened, int... scores) {
    List<PlanPicture.Score> scored = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      scored.add(new PlanPicture.Score(reviews.get(i), scores[i]));
    }
    areas.add(new PlanPicture.Area(Refs.id(name), Times.day(opened), scored));
    return this;
  }

  public PlanPictureBuilder withoutAreas() {
    areas.clear();
    return this;
  }

  public PlanPictureBuilder action(Sector sector, String due) {
    return action(sector, due, true, true, true);
  }

  public PlanPictureBuilder action(
      Sector sector, String due, boolean outcome, boolean owned, boolean ordered) {
    actions.add(
        new PlanPicture.Action(
            Refs.id("action" + actions.size()),
            started,
            outcome,
            owned,
            owned ? Optional.of(Refs.the(sector)) : Optional.empty(),
            owned ? Optional.of(Refs.id("owner" + sector)) : Optional.empty(),
            Optional.of(due == null ? started.plusYears(9) : Times.day(due)),
            ordered));
    return this;
  }

  public PlanPictureBuilder actionWithoutDate(Sector sector) {
    PlanPicture.Action of = actions.isEmpty() ? null : actions.getLast();
    actions.add(
        new PlanPicture.Action(
            Refs.id("undated" + of),
            started,
            true,
            true,
            Optional.of(Refs.the(sector)),
            Optional.empty(),
            Optional.empty(),
            true));
    return this;
  }

  public PlanPictureBuilder withoutActions() {
    actions.clear();
    return this;
  }

  public PlanPictureBuilder reviewed(String... days) {
    for (String day : days) {
      reviews.add(Times.day(day));
    }
    return this;
  }

  public PlanPictureBuilder contributed(Sector sector, String on) {
    contributions.add(new PlanPicture.Contribution(Refs.the(sector), Times.day(on)));
    return this;
  }

  public PlanPictureBuilder summary(String on) {
    summary = Optional.of(Times.day(on));
    return this;
  }

  public PlanPictureBuilder withoutSummary() {
    summary = Optional.empty();
    return this;
  }

  public PlanPicture build() {
    Set<AgencyRef> with = new LinkedHashSet<>(agencies);
    with.removeAll(withoutCopy);
    return new PlanPicture(
        Refs.id(kind + started.toString()),
        kind,
        started,
        ended,
        category,
        categoryOn,
        changed,
        nextReview,
        agencies,
        areas,
        actions,
        new PlanPicture.Sharing(with, familyTold, childsView, familysView),
        reviews,
        contributions,
        summary);
  }
}
