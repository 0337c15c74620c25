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
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Contact;
import org.quorate.meeting.KeepList;
import org.quorate.meeting.MeetingId;
import org.quorate.network.Line;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;

/** Finds somebody in the directory, or takes a name and address, for the list of a draft. */
@Path("meetings/{id}/who/find")
@RequestScoped
public class FindPages {
  private final Drafts drafts;
  private final KeepList keepList;
  private final DirectorySearch search;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected FindPages() {
    this(null, null, null, null, null);
  }

  @Inject
  public FindPages(
      Drafts drafts,
      KeepList keepList,
      DirectorySearch search,
      CurrentCaller caller,
      CurrentPage page) {
    this.drafts = drafts;
    this.keepList = keepList;
    this.search = search;
    this.caller = caller;
    this.page = page;
  }

  /** The search; {@code line} names the line to fill, and is left out to add somebody. */
  @GET
  public View look(
      @PathParam("id") UUID id, @QueryParam("line") String key, @QueryParam("q") String looked) {
    return shown(drafts.open(id), Optional.ofNullable(key), looked, Form.EMPTY);
  }

  @POST
  public Object take(
      @PathParam("id") UUID id,
      @QueryParam("line") String key,
      @QueryParam("q") String looked,
      Form form) {
    Draft draft = drafts.open(id);
    try {
      Contact whom = DirectorySearch.contact(form);
      KeepList.Change change =
          key == null ? new KeepList.Add(Optional.empty(), whom) : new KeepList.Find(key, whom);
      keepList.run(
          new KeepList.Request(new MeetingId(id), Drafts.seen(form), change), caller.get());
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      Form again = form.refused(rejected, page.messages());
      return shown(draft, Optional.ofNullable(key), looked, again).refused();
    }
    return Response.seeOther(URI.create("/meetings/" + id + "/who")).build();
  }

  private View shown(Draft draft, Optional<String> key, String looked, Form form) {
    Optional<Line> found = key.flatMap(k -> draft.report().list().line(k));
    String text = looked == null ? "" : looked.strip();
    Step step = drafts.step(draft);
    DirectorySearch.Offer offer = search.like(text, found.map(Line::sector));
    return View.of(
        "meeting/find",
        new FindSomebody(
            step.at("who/find"),
            step.at("who"),
            step.version(),
            new ListWords(page.messages(), draft.children()).lineIf(found),
            text,
            offer.choices(),
            offer.onlyLike(),
            false,
            form));
  }
}
