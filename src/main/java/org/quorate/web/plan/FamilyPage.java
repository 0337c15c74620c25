package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.web.View;
import org.quorate.web.govuk.Link;

/** The page for the fridge, on the screen, with what its author should know of it above. */
@Path("plans/{plan: [0-9a-f-]{36}}/family")
@RequestScoped
public class FamilyPage {
  private final OpenPlans plans;
  private final FamilySheets sheets;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected FamilyPage() {
    this(null, null, null);
  }

  @Inject
  public FamilyPage(OpenPlans plans, FamilySheets sheets, CurrentCaller caller) {
    this.plans = plans;
    this.sheets = sheets;
    this.caller = caller;
  }

  /** What is shown. */
  public record Shown(
      FamilySheet sheet,
      String back,
      String paper,
      String write,
      List<Link> languages,
      List<String> reading,
      int heldBack,
      boolean writes) {}

  @GET
  public View show(
      @PathParam("plan") UUID plan, @QueryParam("language") @DefaultValue("en") String language) {
    OpenedPlan opened = plans.run(plan, "plan.family", Permission.READ_CHILD, caller.get());
    FamilySheets.Made made = sheets.run(opened, language, caller.get());
    String shown = made.sheet().language();
    return View.of(
        "plan/family",
        new Shown(
            made.sheet(),
            opened.address(),
            opened.at("family.pdf") + "?language=" + shown,
            opened.at("family-words") + "?language=" + shown,
            made.languages().stream()
                .map(
                    tag ->
                        Link.to(opened.at("family") + "?language=" + tag, LanguageNames.of(tag))
                            .current(tag.equals(shown)))
                .toList(),
            made.reading(),
            made.heldBack(),
            opened.writes()));
  }
}
