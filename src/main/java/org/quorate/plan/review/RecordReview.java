package org.quorate.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.Deadlines;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Category;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Voices;

/**
 * A meeting looked at a plan together: how far each area has come, what each agency said, what is
 * decided; the plan as it stood is kept as a version. The clocks have been moved by whoever held
 * the meeting; the nearest of those that run now proposes the next one. Ending or stepping down is
 * {@link org.quorate.plan.EndPlan}'s.
 */
@ApplicationScoped
public class RecordReview {
  private PlanDesk desk;
  private Reviews reviews;
  private Voices voices;
  private Deadlines deadlines;

  /** For CDI's proxy only. */
  protected RecordReview() {}

  @Inject
  public RecordReview(PlanDesk desk, Reviews reviews, Voices voices, Deadlines deadlines) {
    this.desk = desk;
    this.reviews = reviews;
    this.voices = voices;
    this.deadlines = deadlines;
  }

  /** Which plan, what took place, and what was said beside the decision. */
  public record Request(PlanId plan, Review.Held held, ReviewNotes notes) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(held);
      Objects.requireNonNull(notes);
    }
  }

  /** The id of the review. */
  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan =
        desk.plans().find(request.plan()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    desk.mayDecide(plan.child(), Permission.MAKE_PLAN, caller);
    List<Fact> told = new ArrayList<>();
    if (plan.isOpen()) {
      request
          .notes()
          .category()
          .filter(category -> !isTheSame(category, plan))
          .map(category -> plan.recategorise(category, caller.actor(), desk.instant()))
          .ifPresent(told::add);
    }
    int number = desk.book().newestNumber(plan) + 1;
    Review review =
        Review.of(
            plan,
            request.held(),
            request.notes().progress(),
            number,
            caller.actor(),
            desk.instant());
    told.add(
        new PlanFacts.Reviewed(
            caller.actor(), review.recordedAt(), plan.id(), plan.child(), request.held().kind()));
    desk.keepVersion(plan, PlanVersion.Why.REVIEWED, request.held().words(), told, caller);
    if (plan.isOpen() && request.held().outcome().goesOn()) {
      NextReview.of(plan.kind(), deadlines.open(plan.child()), desk.rulebook(), desk.today())
          .stream()
          .findFirst()
          .ifPresent(next -> review.isFollowedBy(next.limit().id()));
    }
    reviews.store(review);
    request
        .notes()
        .contributions()
        .forEach(
            (agency, words) ->
                voices.store(
                    Contribution.of(plan, number, agency, words, caller.actor(), desk.instant())));
    return review.id();
  }

  private static boolean isTheSame(Category category, Plan plan) {
    return plan.category().filter(category::equals).isPresent();
  }
}
