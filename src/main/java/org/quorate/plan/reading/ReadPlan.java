package org.quorate.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.audit.Viewed;
import org.quorate.child.ChildId;
import org.quorate.child.Deadlines;
import org.quorate.child.Involvement;
import org.quorate.child.Involvements;
import org.quorate.child.RecordedCircumstances;
import org.quorate.kernel.Subject;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;
import org.quorate.plan.circle.Circle;
import org.quorate.plan.review.NextReview;
import org.quorate.plan.review.Reviews;
import org.quorate.plan.summary.CaseSummaries;
import org.quorate.plan.version.PlanVersions;
import org.quorate.plan.voice.Voices;

/** Opens a plan for somebody who has business with the child; each reading is audited. */
@ApplicationScoped
public class ReadPlan {
  private PlanDesk desk;
  private PlanVersions versions;
  private Reviews reviews;
  private Voices voices;
  private CaseSummaries summaries;
  private Circle circle;
  private Deadlines deadlines;
  private RecordedCircumstances circumstances;
  private Involvements involvements;

  /** For CDI's proxy only. */
  protected ReadPlan() {}

  @Inject
  public ReadPlan(
      PlanDesk desk,
      PlanVersions versions,
      Reviews reviews,
      Voices voices,
      CaseSummaries summaries,
      Circle circle,
      Deadlines deadlines,
      RecordedCircumstances circumstances,
      Involvements involvements) {
    this.desk = desk;
    this.versions = versions;
    this.reviews = reviews;
    this.voices = voices;
    this.summaries = summaries;
    this.circle = circle;
    this.deadlines = deadlines;
    this.circumstances = circumstances;
    this.involvements = involvements;
  }

  /**
   * Which, and what for.
   *
   * @param page what is being shown, for the trail: {@code plan}, {@code plan.family}
   * @param meetings of the coming seven days that the family is asked to, where the reader knows
   *     the diary
   */
  public record Request(PlanId plan, String page, int meetings) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(page);
    }

    public static Request of(PlanId plan, String page) {
      return new Request(plan, page, 0);
    }
  }

  /** A number of queries that does not grow with the plan. */
  @Transactional
  public PlanFile run(Request request, Caller caller) {
    Plan plan = desk.take(request.plan(), Permission.READ_CHILD, Optional.empty(), caller);
    ChildId child = plan.child();
    PlanFile file =
        new PlanFile(
            plan,
            versions.index(plan.id()),
            reviews.of(plan.id()),
            plan.isOpen()
                ? NextReview.of(plan.kind(), deadlines.open(child), desk.rulebook(), desk.today())
                : List.of(),
            voices.contributions(plan.id()),
            voices.views(plan.id()),
            voices.agreements(plan.id()),
            voices.copies(plan.id()),
            summaries.of(plan.id()),
            circle.of(child),
            RiskOverTime.of(circumstances.of(child)),
            FamilyLoad.of(List.of(plan), working(child), request.meetings(), desk.today()),
            desk.mostOpenAreas(),
            desk.today());
    desk.tell(
        new Viewed(
            caller.actor(),
            desk.instant(),
            Set.of(Subject.child(child.value()), new Subject(Subject.Kind.PLAN, plan.id().value())),
            request.page()));
    return file;
  }

  private Set<AgencyId> working(ChildId child) {
    return involvements.openOn(desk.today(), Set.of(child)).getOrDefault(child, List.of()).stream()
        .map(Involvement::agency)
        .collect(Collectors.toSet());
  }
}
