package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.Plans;
import org.quorate.plan.PreparePlan;
import org.quorate.rulebook.PlanKind;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.About;
import org.quorate.web.meeting.Abouts;

/** The plans of one child, and the beginning of a new one. */
@Path("plans")
@RequestScoped
public class NewPlanPages {
  private final Plans plans;
  private final PreparePlan preparePlan;
  private final Abouts abouts;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages words;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected NewPlanPages() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public NewPlanPages(
      Plans plans,
      PreparePlan preparePlan,
      Abouts abouts,
      Guard guard,
      CurrentCaller caller,
      Messages words,
      Notices notices) {
    this.plans = plans;
    this.preparePlan = preparePlan;
    this.abouts = abouts;
    this.guard = guard;
    this.caller = caller;
    this.words = words;
    this.notices = notices;
  }

  /** The plans there are, and the question for another. */
  public record OfChild(
      String child, String named, List<Line> plans, List<Choice> kinds, boolean writes, Form form) {
    public OfChild {
      plans = List.copyOf(plans);
      kinds = List.copyOf(kinds);
    }
  }

  /** One plan in the list. */
  public record Line(String href, String title, String standing, String colour, String since) {}

  @GET
  public View list(@QueryParam("child") String child) {
    guard.require(caller.get(), Permission.READ_CHILD);
    return page(about(child), Form.EMPTY);
  }

  @POST
  public Object begin(@QueryParam("child") String child, Form form) {
    guard.require(caller.get(), Permission.MAKE_PLAN);
    About about = about(child);
    try {
      PlanKind kind =
          Arrays.stream(PlanKind.values())
              .filter(k -> form.has("kind", k.name()))
              .findFirst()
              .orElseThrow(() -> new Rejected(PlanFormProblem.CHOICE_MISSING, "kind"));
      PlanId plan =
          preparePlan.run(
              new PreparePlan.Request(about.id(), kind, Optional.empty()), caller.get());
      notices.success(words.text("plan-new.done"));
      return Response.seeOther(URI.create(OpenedPlan.href(plan.value()))).build();
    } catch (Rejected rejected) {
      if (rejected.problem().kind().status() != 409) {
        Mendable.orThrow(rejected);
      }
      return page(about, form.refused(rejected, words)).refused();
    }
  }

  private About about(String child) {
    ChildId id =
        Optional.ofNullable(child)
            .flatMap(PlanAnswers::uuid)
            .map(ChildId::new)
            .orElseThrow(NewPlanPages::notThere);
    guard.require(caller.get(), Permission.READ_CHILD, id.value());
    return abouts.run(List.of(id), "plans", caller.get()).values().stream()
        .findFirst()
        .orElseThrow(NewPlanPages::notThere);
  }

  private View page(About about, Form form) {
    return View.of(
        "plan/plans",
        new OfChild(
            about.id().toString(),
            about.named(),
            plans.of(about.id()).stream().map(this::line).toList(),
            Arrays.stream(PlanKind.values())
                .map(
                    kind ->
                        Choice.of(kind.name(), words.name(kind))
                            .hint(words.text("plan-new." + key(kind))))
                .toList(),
            guard.allows(caller.get(), Permission.MAKE_PLAN),
            form));
  }

  private static String key(PlanKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private Line line(Plan plan) {
    UUID id = plan.id().value();
    return new Line(
        OpenedPlan.href(id),
        words.name(plan.kind()),
        words.name(plan.state()),
        plan.isOpen() ? "green" : plan.isPrepared() ? "blue" : "grey",
        plan.endedOn()
            .map(
                end ->
                    words.text(
                        "plan-new.from-to",
                        "from",
                        words.shortDate(plan.startedOn()),
                        "to",
                        words.shortDate(end)))
            .orElseGet(
                () -> words.text("plan-new.from", "from", words.shortDate(plan.startedOn()))));
  }

  private static Rejected notThere() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }
}
