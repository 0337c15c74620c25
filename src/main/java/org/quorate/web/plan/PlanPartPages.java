package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/**
 * The small forms of a plan, one for each {@link PlanPart}. What is typed is kept as a draft until
 * it is sent; whoever finds that somebody else was faster is told what changed and keeps his words.
 */
@Path("plans/{plan: [0-9a-f-]{36}}/{part: [a-z-]+}")
@RequestScoped
public class PlanPartPages {
  private final Iterable<PlanPart> parts;
  private final OpenPlans plans;
  private final PlanFormWriter forms;
  private final TypedDrafts drafts;
  private final CurrentCaller caller;
  private final Messages words;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected PlanPartPages() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public PlanPartPages(
      Instance<PlanPart> parts,
      OpenPlans plans,
      PlanFormWriter forms,
      TypedDrafts drafts,
      CurrentCaller caller,
      Messages words,
      Notices notices) {
    this.parts = parts;
    this.plans = plans;
    this.forms = forms;
    this.drafts = drafts;
    this.caller = caller;
    this.words = words;
    this.notices = notices;
  }

  /** The form: as it was left, or as the plan stands. */
  @GET
  public View ask(
      @PathParam("plan") UUID plan,
      @PathParam("part") String path,
      @QueryParam("item") String item) {
    OpenedPlan opened = plans.run(plan, "plan." + path, Permission.MAKE_PLAN, caller.get());
    PlanPart part = part(path);
    Optional<UUID> one = item(item);
    Optional<TypedDrafts.Draft> draft =
        drafts.find(caller.get(), PlanFormWriter.address(opened, part, one));
    Form form = draft.map(TypedDrafts.Draft::form).orElseGet(() -> part.filled(opened, one));
    return forms.run(
        opened, part, one, form, draft.map(d -> words.when(d.savedAt())), Optional.empty());
  }

  /** Saves, or shows the same form with what is wrong, or with what somebody else changed. */
  @POST
  public Object save(
      @PathParam("plan") UUID plan,
      @PathParam("part") String path,
      @QueryParam("item") String item,
      Form form) {
    OpenedPlan opened = plans.run(plan, "plan." + path, Permission.MAKE_PLAN, caller.get());
    PlanPart part = part(path);
    Optional<UUID> one = item(item);
    String address = PlanFormWriter.address(opened, part, one);
    if (form.optional("throw-away").isPresent()) {
      drafts.forget(caller.get(), address);
      return Response.seeOther(URI.create(opened.address())).build();
    }
    Optional<Integer> seen = seen(form);
    try {
      part.save(new PlanPart.Sent(opened, seen, one, form, caller.get()));
    } catch (Rejected rejected) {
      if (rejected.problem().kind().status() == Response.Status.NOT_FOUND.getStatusCode()) {
        throw rejected;
      }
      return again(part, one, form, seen, rejected, opened);
    }
    drafts.forget(caller.get(), address);
    notices.success(words.text("plan-part." + path + ".done"));
    return Response.seeOther(URI.create(after(opened, part, one))).build();
  }

  /** What is typed so far, as the page's script sends it; nothing of it is judged yet. */
  @POST
  @Path("draft")
  public Response keep(
      @PathParam("plan") UUID plan,
      @PathParam("part") String path,
      @QueryParam("item") String item,
      Form form) {
    OpenedPlan opened = plans.run(plan, "plan." + path, Permission.MAKE_PLAN, caller.get());
    drafts.keep(caller.get(), PlanFormWriter.address(opened, part(path), item(item)), form);
    return Response.noContent().build();
  }

  private View again(
      PlanPart part,
      Optional<UUID> one,
      Form form,
      Optional<Integer> seen,
      Rejected rejected,
      OpenedPlan opened) {
    boolean changed = rejected.problem() == AccessProblem.CHANGED_MEANWHILE;
    if (part.isDrafted()) {
      drafts.keep(caller.get(), PlanFormWriter.address(opened, part, one), withoutRevision(form));
    }
    return forms
        .run(
            opened,
            part,
            one,
            form.refused(rejected, words),
            Optional.empty(),
            changed ? seen : Optional.empty())
        .withStatus(rejected.problem().kind().status() == 409 ? 409 : 400);
  }

  private static Form withoutRevision(Form form) {
    Map<String, java.util.List<String>> typed = new java.util.LinkedHashMap<>(form.typed());
    typed.remove("revision");
    return new Form(typed, org.quorate.web.Errors.NONE);
  }

  private static String after(OpenedPlan opened, PlanPart part, Optional<UUID> one) {
    return part.undoneBy()
        .flatMap(undo -> one.map(id -> opened.address() + "?undo=" + undo + "&item=" + id))
        .orElseGet(opened::address);
  }

  private PlanPart part(String path) {
    for (PlanPart part : parts) {
      if (part.path().equals(path)) {
        return part;
      }
    }
    throw new Rejected(AccessProblem.NOT_FOUND);
  }

  private static Optional<UUID> item(String text) {
    return Optional.ofNullable(text).flatMap(PlanAnswers::uuid);
  }

  private static Optional<Integer> seen(Form form) {
    return form.optional("revision").filter(n -> n.matches("\\d{1,9}")).map(Integer::valueOf);
  }
}
