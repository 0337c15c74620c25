package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.web.CurrentPage;
import org.quorate.web.View;
import org.quorate.web.paper.Paper;
import org.quorate.web.paper.PaperPress;

/** The page for the fridge as PDF; its file name holds the child's reference alone. */
@Path("plans/{plan: [0-9a-f-]{36}}/family.pdf")
@RequestScoped
public class FamilyPaper {
  private final OpenPlans plans;
  private final FamilySheets sheets;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected FamilyPaper() {
    this(null, null, null, null);
  }

  @Inject
  public FamilyPaper(OpenPlans plans, FamilySheets sheets, CurrentCaller caller, CurrentPage page) {
    this.plans = plans;
    this.sheets = sheets;
    this.caller = caller;
    this.page = page;
  }

  @GET
  @Produces(Paper.KIND)
  public Response print(
      @PathParam("plan") UUID plan, @QueryParam("language") @DefaultValue("en") String language) {
    OpenedPlan opened = plans.run(plan, "plan.family", Permission.READ_CHILD, caller.get());
    FamilySheets.Made made = sheets.run(opened, language, caller.get());
    return PaperPress.print(
            View.of("plan/family-paper", made.sheet()),
            page.bare(),
            "plan-" + opened.names().child().reference() + ".pdf")
        .answer();
  }
}
