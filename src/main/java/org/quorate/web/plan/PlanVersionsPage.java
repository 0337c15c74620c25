package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.version.PlanVersion;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Two states of a plan, side by side. */
@Path("plans/{plan: [0-9a-f-]{36}}/versions")
@RequestScoped
public class PlanVersionsPage {
  private final OpenPlans plans;
  private final CurrentCaller caller;
  private final Messages words;

  /** For CDI's proxy only. */
  protected PlanVersionsPage() {
    this(null, null, null);
  }

  @Inject
  public PlanVersionsPage(OpenPlans plans, CurrentCaller caller, Messages words) {
    this.plans = plans;
    this.caller = caller;
    this.words = words;
  }

  /**
   * What is shown.
   *
   * @param before which of them stands on the left
   * @param after which on the right
   */
  public record Comparison(
      String title,
      String named,
      String back,
      String address,
      List<Choice> choices,
      String from,
      String to,
      String before,
      String after,
      List<Changes.Part> parts) {}

  /** The newest two where none are named. */
  @GET
  public View compare(
      @PathParam("plan") UUID plan,
      @QueryParam("from") Integer from,
      @QueryParam("to") Integer to) {
    OpenedPlan opened = plans.run(plan, "plan.versions", Permission.READ_CHILD, caller.get());
    List<PlanVersion> all = opened.versions();
    if (all.isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    PlanVersion after = numbered(all, to, 0);
    PlanVersion before = numbered(all, from, 1);
    return View.of(
        "plan/versions",
        new Comparison(
            words.text("plan-compare.title"),
            opened.title(words),
            opened.address(),
            opened.at("versions"),
            all.stream().map(v -> Choice.of(number(v), named(v))).toList(),
            number(before),
            number(after),
            named(before),
            named(after),
            new Changes(opened.names(), words).sideBySide(before.snapshot(), after.snapshot())));
  }

  private String named(PlanVersion version) {
    return words.text(
        "plan-compare.version",
        Map.of(
            "number", number(version),
            "why", version.why(),
            "on", words.shortDate(version.at().atZone(words.zone()).toLocalDate())));
  }

  private static String number(PlanVersion version) {
    return String.valueOf(version.number().orElse(0));
  }

  private static PlanVersion numbered(List<PlanVersion> all, Integer number, int otherwise) {
    return all.stream()
        .filter(v -> v.number().filter(n -> n.equals(number)).isPresent())
        .findFirst()
        .orElseGet(() -> all.get(Math.min(otherwise, all.size() - 1)));
  }
}
