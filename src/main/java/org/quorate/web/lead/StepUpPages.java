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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.StepUp;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.child.ChildPages;
import org.quorate.web.child.Sheet;

/** From a child-in-need plan to a strategy discussion: one question, then the draft is open. */
@Path("/children/{child: [0-9a-f-]{36}}/step-up")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StepUpPages {
  @Inject private ReadChild readChild;
  @Inject private StepUp stepUp;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private CurrentPage page;
  @Inject private Notices notices;

  @GET
  public View ask(@PathParam("child") UUID child) {
    guard.require(caller.get(), Permission.ARRANGE_MEETING, child);
    return question(new ChildId(child), Form.EMPTY);
  }

  @POST
  public Object stepUp(@PathParam("child") UUID child, Form form) {
    ChildId id = new ChildId(child);
    MeetingId draft;
    try {
      draft =
          stepUp.run(
              new StepUp.Request(id, form.text("reason"), page.messages().text("agenda.strategy")),
              caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(id, form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().text("step-up.done"));
    return Response.seeOther(URI.create("/meetings/" + draft.value() + "/when")).build();
  }

  private View question(ChildId id, Form form) {
    ChildFile file = readChild.run(id, "child.step-up", caller.get());
    Messages words = page.messages();
    return View.of(
        "child/sheet",
        new Sheet(
            words.text("step-up.title"),
            words.text("step-up.lead"),
            LeadForms.called(file.child()) + " · " + file.child().reference(),
            ChildPages.href(id),
            ChildPages.href(id) + "/step-up",
            words.text("step-up.button"),
            Optional.empty(),
            List.of(new Asked(words, form).lines("reason")),
            form.errors()));
  }
}
