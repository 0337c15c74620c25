package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.AskInvitee;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** Asks somebody else to a meeting that was sent: out of the directory, or from newer facts. */
@Path("meetings/{id}/ask")
@RequestScoped
public class AskPages {
  private final OpenMeetings meetings;
  private final AskInvitee askInvitee;
  private final DirectorySearch search;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected AskPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AskPages(
      OpenMeetings meetings,
      AskInvitee askInvitee,
      DirectorySearch search,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.askInvitee = askInvitee;
    this.search = search;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View look(@PathParam("id") UUID id, @QueryParam("q") String looked) {
    return shown(open(id), looked, Form.EMPTY);
  }

  @POST
  public Object ask(@PathParam("id") UUID id, @QueryParam("q") String looked, Form form) {
    Opened opened = open(id);
    try {
      ask(opened, new AskInvitee.ByHand(Optional.empty(), DirectorySearch.contact(form)), form);
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return shown(open(id), looked, form.refused(rejected, page.messages())).refused();
    }
    return asked(opened);
  }

  /** One of those whom newer facts bring to the table. */
  @POST
  @Path("line")
  public Response askLine(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    ask(opened, new AskInvitee.ByLine(form.text("line")), form);
    return asked(opened);
  }

  private void ask(Opened opened, AskInvitee.Who who, Form form) {
    askInvitee.run(
        new AskInvitee.Request(opened.meeting().id(), Drafts.seen(form), who), caller.get());
  }

  private Response asked(Opened opened) {
    notices.success(page.messages().count("check.sent", 1));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.ARRANGE_MEETING);
  }

  private View shown(Opened opened, String looked, Form form) {
    String text = looked == null ? "" : looked.strip();
    DirectorySearch.Offer offer = search.like(text, Optional.empty());
    return View.of(
        "meeting/find",
        new FindSomebody(
            opened.at("ask"),
            opened.address(),
            opened.meeting().version(),
            Optional.empty(),
            text,
            offer.choices(),
            offer.onlyLike(),
            true,
            form));
  }
}
