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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.KeepList;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingProblem;
import org.quorate.network.InvitationList;
import org.quorate.network.Line;
import org.quorate.network.Need;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;

/** Step 3 of arranging a meeting: who must be asked, who may be, and who is not and why. */
@Path("meetings/{id}/who")
@RequestScoped
public class ListPages {
  private final Drafts drafts;
  private final KeepList keepList;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected ListPages() {
    this(null, null, null, null);
  }

  @Inject
  public ListPages(Drafts drafts, KeepList keepList, CurrentCaller caller, CurrentPage page) {
    this.drafts = drafts;
    this.keepList = keepList;
    this.caller = caller;
    this.page = page;
  }

  @GET
  public View list(@PathParam("id") UUID id) {
    Draft draft = drafts.open(id);
    InvitationList list = draft.report().list();
    QuorumWords quorum = new QuorumWords(page.messages());
    return View.of(
        "meeting/who",
        new WhoStep(
            drafts.step(draft),
            lines(draft, line -> line.need() == Need.MUST && !line.sector().isFamily()),
            lines(draft, line -> line.need() == Need.CONSIDER && !line.sector().isFamily()),
            lines(draft, line -> line.need() == Need.ADDED && !line.sector().isFamily()),
            lines(draft, line -> line.sector().isFamily()),
            familyNote(list),
            quorum.rule(draft.report().quorum().rule()),
            draft.report().canBeQuorate() ? List.of() : quorum.missing(draft.report().quorum()),
            list.asked().size()));
  }

  private List<LineView> lines(Draft draft, Predicate<Line> which) {
    ListWords words = new ListWords(page.messages(), draft.children());
    return draft.report().list().lines().stream().filter(which).map(words::line).toList();
  }

  private Optional<String> familyNote(InvitationList list) {
    return switch (list.family()) {
      case ATTENDS, LEADS -> Optional.empty();
      case ATTENDS_BY_CONSENT -> Optional.of(page.messages().text("who.family-consent"));
      case REPRESENTED -> Optional.of(page.messages().text("who.family-represented"));
      case ABSENT -> Optional.of(page.messages().text("who.family-absent"));
    };
  }

  /** Ticks a consider, or puts somebody back who was left off. */
  @POST
  @Path("ask")
  public Response ask(@PathParam("id") UUID id, Form form) {
    keep(id, form, new KeepList.Ask(form.text("line")));
    return backToList(id);
  }

  @GET
  @Path("take-off")
  public View askWhy(@PathParam("id") UUID id, @QueryParam("line") String key) {
    return why(drafts.open(id), key, Form.EMPTY);
  }

  @POST
  @Path("take-off")
  public Object takeOff(@PathParam("id") UUID id, @QueryParam("line") String key, Form form) {
    Draft draft = drafts.open(id);
    try {
      keep(id, form, new KeepList.LeaveOff(key, TakeOff.reason(form), form.text("words")));
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      return why(draft, key, form.refused(rejected, page.messages())).refused();
    }
    return backToList(id);
  }

  private View why(Draft draft, String key, Form form) {
    LineView line =
        new ListWords(page.messages(), draft.children())
            .lineIf(draft.report().list().line(key == null ? "" : key))
            .orElseThrow(() -> new Rejected(MeetingProblem.NO_SUCH_LINE));
    Step step = drafts.step(draft);
    String action =
        step.at("who/take-off") + "?line=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8);
    return View.of(
        "meeting/take-off",
        new TakeOff(
            step.at("who"),
            action,
            step.version(),
            line.who(),
            line.whys(),
            false,
            TakeOff.reasons(page.messages()),
            form));
  }

  private void keep(UUID id, Form form, KeepList.Change change) {
    keepList.run(new KeepList.Request(new MeetingId(id), Drafts.seen(form), change), caller.get());
  }

  private static Response backToList(UUID id) {
    return Response.seeOther(URI.create("/meetings/" + id + "/who")).build();
  }
}
