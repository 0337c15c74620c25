package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.plan.PlanDesk;
import org.quorate.web.DueWords;
import org.quorate.web.View;
import org.quorate.web.govuk.Row;

/** The page of one plan. */
@Path("plans/{plan: [0-9a-f-]{36}}")
@RequestScoped
public class PlanPages {
  private static final int NEXT_DATES = 3;

  private final OpenPlans plans;
  private final PlanDesk desk;
  private final PlanDrawings drawings;
  private final Deadlines deadlines;
  private final TypedDrafts drafts;
  private final PlanSayings sayings;
  private final CurrentCaller caller;
  private final Messages words;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected PlanPages() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public PlanPages(
      OpenPlans plans,
      PlanDesk desk,
      PlanDrawings drawings,
      Deadlines deadlines,
      TypedDrafts drafts,
      PlanSayings sayings,
      CurrentCaller caller,
      Messages words,
      Clock clock) {
    this.plans = plans;
    this.desk = desk;
    this.drawings = drawings;
    this.deadlines = deadlines;
    this.drafts = drafts;
    this.sayings = sayings;
    this.caller = caller;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The plan.
   *
   * @param undo the part that would take back what was done last
   * @param item of what
   */
  @GET
  public View plan(
      @PathParam("plan") UUID plan,
      @QueryParam("undo") String undo,
      @QueryParam("item") String item) {
    OpenedPlan opened = plans.run(plan, "plan", Permission.READ_CHILD, caller.get());
    LocalDate today = clock.instant().atZone(words.zone()).toLocalDate();
    PlanSheet sheet =
        new PlanSheetWriter(words, opened)
            .sheet(
                due(opened),
                desk.mostOpenAreas(),
                drawings.of(opened, today, caller.get()),
                Optional.of(sayings.of(opened)),
                begun(opened),
                undo(opened, undo, item));
    return View.of("plan/plan", sheet);
  }

  /** What must happen next, each with its day. */
  private List<Row> due(OpenedPlan opened) {
    DueWords dates = new DueWords(words);
    List<Deadline> open = deadlines.open(opened.plan().child());
    return open.stream()
        .limit(NEXT_DATES)
        .map(d -> Row.of(dates.what(d), words.text("plan.due-by", "when", dates.by(d))))
        .toList();
  }

  private List<PlanSheet.Draft> begun(OpenedPlan opened) {
    return drafts.below(caller.get(), opened.address()).stream()
        .map(
            kept ->
                new PlanSheet.Draft(
                    words.text("plan-part." + part(opened, kept.path()) + ".title"),
                    kept.path(),
                    words.when(kept.savedAt())))
        .toList();
  }

  private static String part(OpenedPlan opened, String path) {
    return path.substring(opened.address().length() + 1).replaceAll("\\?.*", "");
  }

  private Optional<PlanSheet.Undo> undo(OpenedPlan opened, String part, String item) {
    boolean known = part != null && List.of("bring-up", "park", "reopen").contains(part);
    return Optional.ofNullable(item)
        .flatMap(PlanAnswers::uuid)
        .filter(id -> known && opened.writes())
        .map(
            id ->
                new PlanSheet.Undo(opened.at(part, id), words.text("plan-part." + part + ".undo")));
  }
}
