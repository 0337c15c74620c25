package org.quorate.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.RegisterAgency;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.JpaDirectoryBoard.AfterAgency;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Paging;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Pages;

/** The directory's agencies: finding them and adding one. */
@Path("/directory")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AgenciesPage {
  private static final int PER_PAGE = 25;

  private final JpaDirectoryBoard board;
  private final RegisterAgency registerAgency;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected AgenciesPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AgenciesPage(
      JpaDirectoryBoard board,
      RegisterAgency registerAgency,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Notices notices) {
    this.board = board;
    this.registerAgency = registerAgency;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.notices = notices;
  }

  @GET
  public View agencies(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("area") @DefaultValue("") String area,
      @QueryParam("closed") @DefaultValue("") String closed,
      @QueryParam("after") String after) {
    guard.require(caller.get(), Permission.READ_DIRECTORY);
    AgencySearch search = new AgencySearch(text, sector(kind), area, !closed.isEmpty());
    Optional<AfterAgency> from =
        Paging.after(after, key -> new AfterAgency(key.get(0), UUID.fromString(key.get(1))));
    Found<AgencyRow> found = board.agencies(search, from, PER_PAGE + 1);
    var paged = Paging.of(found.rows(), PER_PAGE, a -> Paging.mark(a.name(), a.id()));
    Form asked = Form.with("q", text, "kind", kind, "area", area, "closed", closed);
    return View.of(
        "directory/agencies",
        new AgencyList(
            asked,
            paged.items(),
            found.onlyLike(),
            !(text + kind + area).isBlank(),
            Choices.kinds(messages, "directory.any-kind"),
            Choices.areas(board.areas(), messages),
            new Pages(
                after == null ? "" : here(asked, null),
                paged.next().map(mark -> here(asked, mark)).orElse(""))));
  }

  @GET
  @Path("/agencies/new")
  public View empty() {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    return form(Form.EMPTY);
  }

  @POST
  @Path("/agencies/new")
  public Object add(Form form) {
    try {
      AgencyId added =
          registerAgency.run(new RegisterAgency.Request(Forms.agency(form)), caller.get());
      notices.success(messages.text("directory.agency-added", "name", form.text("name")));
      return Response.seeOther(URI.create("/directory/agencies/" + added)).build();
    } catch (Rejected rejected) {
      return form(Forms.refused(form, rejected, messages)).refused();
    }
  }

  private View form(Form form) {
    var kinds = Choices.kinds(messages, "directory.choose-kind");
    return View.of("directory/agency-form", new AgencyForm(form, Optional.empty(), kinds));
  }

  private static String here(Form asked, String mark) {
    UriBuilder address = UriBuilder.fromPath("/directory");
    for (String name : List.of("q", "kind", "area", "closed")) {
      if (!asked.text(name).isEmpty()) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, asked.text(name));
      }
    }
    return (mark == null ? address : address.queryParam("after", mark)).build().toString();
  }

  private static Optional<Sector> sector(String kind) {
    return Arrays.stream(Sector.values()).filter(s -> s.name().equals(kind)).findFirst();
  }
}
