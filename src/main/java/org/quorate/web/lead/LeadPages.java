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
import java.util.ArrayList;
import java.util.Collection;
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
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.Plans;
import org.quorate.plan.lead.CallOffCover;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;
import org.quorate.plan.lead.WithdrawHandOver;
import org.quorate.rulebook.PlanKind;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.child.ChildPages;
import org.quorate.web.govuk.Link;

/** Who leads for a child, what waits for an answer, who stands in, and who led before. */
@Path("/children/{child: [0-9a-f-]{36}}/lead")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LeadPages {
  @Inject private ReadChild readChild;
  @Inject private Leads leads;
  @Inject private Plans plans;
  @Inject private Guard guard;
  @Inject private Professionals professionals;
  @Inject private LeadForms forms;
  @Inject private WithdrawHandOver withdrawHandOver;
  @Inject private CallOffCover callOffCover;
  @Inject private CurrentCaller caller;
  @Inject private CurrentPage page;
  @Inject private Notices notices;

  @GET
  public View show(@PathParam("child") UUID child) {
    ChildId id = new ChildId(child);
    ChildFile file = readChild.run(id, "child.lead", caller.get());
    Optional<LeadHistory> history = leads.find(id);
    String called = LeadForms.called(file.child());
    return View.of(
        "lead/lead",
        new LeadWriter(page.messages(), caller.get(), people(history), called, href(id))
            .sheet(
                called + " · " + file.child().reference(),
                ChildPages.href(id),
                history,
                onward(id),
                file.today()));
  }

  /** Where the plan that is open may go next. */
  private List<Link> onward(ChildId id) {
    List<Link> onward = new ArrayList<>();
    for (Plan plan : plans.openOf(id)) {
      boolean protects = plan.kind() == PlanKind.CHILD_PROTECTION;
      if (protects && guard.allows(caller.get(), Permission.END_PLAN)) {
        onward.add(to(id, "/step-down", "step-down.title"));
      }
      boolean inNeed = plan.kind() == PlanKind.CHILD_IN_NEED;
      if (inNeed && guard.allows(caller.get(), Permission.ARRANGE_MEETING)) {
        onward.add(to(id, "/step-up", "step-up.title"));
      }
    }
    return onward;
  }

  private Link to(ChildId id, String path, String words) {
    return Link.to(ChildPages.href(id) + path, page.messages().text(words));
  }

  /** A form: name the first lead, hand over, arrange cover, accept, decline. */
  @GET
  @Path("{act: name|hand-over|cover|accept|decline}")
  public View ask(@PathParam("child") UUID child, @PathParam("act") String act) {
    ChildId id = new ChildId(child);
    ChildFile file = readChild.run(id, "child.lead." + act, caller.get());
    return forms.sheet(act, file, leads.find(id), forms.filled(act, file), Optional.empty());
  }

  @POST
  @Path("{act: name|hand-over|cover|accept|decline}")
  public Object save(@PathParam("child") UUID child, @PathParam("act") String act, Form form) {
    ChildId id = new ChildId(child);
    try {
      forms.save(act, id, leads.find(id), form, caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      ChildFile file = readChild.run(id, "child.lead." + act, caller.get());
      return forms
          .sheet(
              act,
              file,
              leads.find(id),
              form.refused(rejected, page.messages()),
              Optional.of(rejected))
          .refused();
    }
    return done(id, "lead-act." + act + ".done");
  }

  @POST
  @Path("withdrawal")
  public Response withdraw(@PathParam("child") UUID child, Form form) {
    ChildId id = new ChildId(child);
    withdrawHandOver.run(
        new WithdrawHandOver.Request(
            id, LeadForms.version(form), LeadForms.uuid(form.text("hand-over"))),
        caller.get());
    return done(id, "lead.withdrawn");
  }

  @POST
  @Path("cover-end")
  public Response callOff(@PathParam("child") UUID child, Form form) {
    ChildId id = new ChildId(child);
    callOffCover.run(
        new CallOffCover.Request(id, LeadForms.version(form), LeadForms.uuid(form.text("cover"))),
        caller.get());
    return done(id, "lead.cover-called-off");
  }

  private Response done(ChildId id, String words) {
    notices.success(page.messages().text(words));
    return Response.seeOther(URI.create(href(id))).build();
  }

  private Map<ProfessionalId, Professional> people(Optional<LeadHistory> history) {
    Set<ProfessionalId> ids = new HashSet<>();
    history.ifPresent(
        known -> {
          known.terms().forEach(term -> term.professional().ifPresent(ids::add));
          known.handOvers().forEach(h -> ids.addAll(List.of(h.to(), h.from())));
          known.covers().forEach(cover -> ids.add(cover.professional()));
        });
    return byId(professionals.withIds(ids));
  }

  static Map<ProfessionalId, Professional> byId(Collection<Professional> found) {
    return found.stream().collect(Collectors.toMap(Professional::id, Function.identity()));
  }

  /** Where it lies; the address says nothing about the child. */
  public static String href(ChildId child) {
    return ChildPages.href(child) + "/lead";
  }
}
