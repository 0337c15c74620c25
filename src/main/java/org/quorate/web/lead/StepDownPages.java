package org.quorate.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PreparePlan;
import org.quorate.plan.ending.EndingProblem;
import org.quorate.plan.ending.ReadStepDown;
import org.quorate.plan.ending.TellOfStepDown;
import org.quorate.rulebook.PlanKind;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.child.ChildPages;
import org.quorate.web.child.Sheet;
import org.quorate.web.govuk.Choice;

/** Before a child protection plan is stepped down: what is missing, and the ways to mend it. */
@Path("/children/{child: [0-9a-f-]{36}}/step-down")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StepDownPages {
  @Inject private ReadChild readChild;
  @Inject private ReadStepDown readStepDown;
  @Inject private PreparePlan preparePlan;
  @Inject private TellOfStepDown tellOfStepDown;
  @Inject private Agencies agencies;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private CurrentPage page;
  @Inject private Notices notices;

  @GET
  public View show(@PathParam("child") UUID child) {
    ChildId id = new ChildId(child);
    ChildFile file = readChild.run(id, "child.step-down", caller.get());
    ReadStepDown.Standing standing = readStepDown.run(id, caller.get());
    return View.of(
        "lead/step-down",
        new StepDownWriter(
                page.messages(),
                standing,
                named(standing),
                file,
                guard.allows(caller.get(), Permission.END_PLAN))
            .sheet());
  }

  /** Begins the child-in-need plan that is to follow. */
  @POST
  @Path("plan")
  public Response prepare(@PathParam("child") UUID child) {
    ChildId id = new ChildId(child);
    readChild.run(id, "child.step-down.plan", caller.get());
    preparePlan.run(
        new PreparePlan.Request(id, PlanKind.CHILD_IN_NEED, Optional.empty()), caller.get());
    return done(id, page.messages().text("step-down.prepared"));
  }

  @GET
  @Path("notice")
  public View ask(@PathParam("child") UUID child) {
    guard.require(caller.get(), Permission.END_PLAN, child);
    return question(new ChildId(child), Form.with("involved", "yes"));
  }

  /** Tells every agency that does not know yet. */
  @POST
  @Path("notice")
  public Object tell(@PathParam("child") UUID child, Form form) {
    ChildId id = new ChildId(child);
    int told;
    try {
      boolean said = form.has("involved", "yes") || form.has("involved", "no");
      if (!said) {
        throw new Rejected(EndingProblem.CHOICE_MISSING, "involved");
      }
      told =
          tellOfStepDown.run(
              new TellOfStepDown.Request(id, form.has("involved", "yes"), form.text("next")),
              caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(id, form.refused(rejected, page.messages())).refused();
    }
    return done(id, page.messages().count("step-down.tell-done", told));
  }

  private View question(ChildId id, Form form) {
    ChildFile file = readChild.run(id, "child.step-down.notice", caller.get());
    Messages words = page.messages();
    Asked ask = new Asked(words, form);
    String home = ChildPages.href(id) + "/step-down";
    return View.of(
        "child/sheet",
        new Sheet(
            words.text("step-down.tell-title"),
            words.text("step-down.tell-lead"),
            LeadForms.called(file.child()) + " · " + file.child().reference(),
            home,
            home + "/notice",
            words.text("step-down.tell-button"),
            Optional.empty(),
            List.of(
                ask.few(
                    "involved",
                    List.of(
                        Choice.of("yes", words.text("lead-form.yes")),
                        Choice.of("no", words.text("lead-form.no")))),
                ask.lines("next")),
            form.errors()));
  }

  private Response done(ChildId id, String words) {
    notices.success(words);
    return Response.seeOther(URI.create(ChildPages.href(id) + "/step-down")).build();
  }

  private Map<AgencyId, Agency> named(ReadStepDown.Standing standing) {
    Set<AgencyId> ids = new HashSet<>(standing.picture().toBeTold());
    standing.notices().forEach(notice -> ids.add(notice.agency()));
    return agencies.withIds(ids).stream()
        .collect(Collectors.toMap(Agency::id, Function.identity()));
  }
}
